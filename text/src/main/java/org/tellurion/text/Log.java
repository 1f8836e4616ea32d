package org.tellurion.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the notes of reader and builder together, in order of the text. */
final class Log {
  private Log() {}

  static List<ReadingNote> of(
      Canvas canvas, Extract extract, Lines lines, Language language, Node root) {
    List<ReadingNote> notes = new ArrayList<>();
    int length = canvas.text.length();
    for (Extract.BlockNote note : extract.notes()) {
      notes.add(
          new ReadingNote(note.kind(), offset(note.block(), lines, length), "", note.message()));
    }
    for (Canvas.Pending note : canvas.notes) {
      int offset = Math.min(note.offset(), length);
      notes.add(new ReadingNote(note.kind(), offset, note.node().id, note.message()));
    }
    if (!language.equals(Language.ENGLISH)) {
      String message =
          language.equals(Language.UNDETERMINED)
              ? "the language could not be told; codes will be inconclusive"
              : "written in " + language.name() + "; only English is coded";
      notes.add(new ReadingNote(ReadingNote.Kind.OTHER_LANGUAGE, 0, "", message));
    }
    if (!isStructured(root)) {
      notes.add(
          new ReadingNote(
              ReadingNote.Kind.NO_STRUCTURE, 0, "", "no articles, sections or lists were found"));
    }
    notes.sort(Comparator.comparingInt(ReadingNote::offset));
    return notes;
  }

  private static boolean isStructured(Node node) {
    for (Node child : node.children) {
      boolean counts =
          switch (child.kind) {
            case PART, CHAPTER, SECTION, ARTICLE, POINT, ANNEX -> true;
            case PARAGRAPH -> child.isNumbered();
            case DOCUMENT, PREFACE, PREAMBLE, RECITAL, SENTENCE, SIGNATURES, FOOTNOTE -> false;
          };
      if (counts || isStructured(child)) {
        return true;
      }
    }
    return false;
  }

  /** About where a block begins: readers' blocks keep their order in the text. */
  private static int offset(int block, Lines lines, int length) {
    List<Integer> origins = lines.origins();
    long before = 0;
    for (int i = 0; i < origins.size() && origins.get(i) < block; i++) {
      before += lines.blocks().get(i).text().length() + 1L;
    }
    return (int) Math.min(before, length);
  }
}
