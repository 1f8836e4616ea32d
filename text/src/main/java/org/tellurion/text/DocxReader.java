package org.tellurion.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Extract.BlockNote;
import org.tellurion.text.UnreadableDocument.Reason;

/**
 * Reads the text of a DOCX file with the numbers that a word processor would show, its tables row
 * by row, and its notes after the paragraphs that call them. Tracked changes are read as accepted.
 */
final class DocxReader implements DocxBody.Sink {
  /** What a number like {@code Article 5} begins with: it belongs to the text of a heading. */
  private static final Pattern WORD_FIRST = Pattern.compile("\\p{L}{3,}.*");

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Map<String, String> footnotes = new HashMap<>();
  private final DocxBody.Tracked tracked = new DocxBody.Tracked();
  private final List<Block> blocks = new ArrayList<>();
  private final List<BlockNote> notes = new ArrayList<>();
  private int footnoteNumber;
  private int endnoteNumber;

  private DocxReader(DocxPackage parts) throws XMLStreamException {
    styles = new DocxStyles(parts.findBeside("styles"));
    numbering = new DocxNumbering(parts.findBeside("numbering"), styles);
    byte[] foot = parts.findBeside("footnotes");
    byte[] end = parts.findBeside("endnotes");
    if (foot != null) {
      footnotes.putAll(DocxBody.notes(foot, "f", tracked));
    }
    if (end != null) {
      footnotes.putAll(DocxBody.notes(end, "e", tracked));
    }
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableDocument when it is encrypted, no word-processor text, damaged, or unpacks to
   *     too much
   */
  static Extract read(byte[] bytes) {
    try {
      DocxPackage parts = new DocxPackage(bytes);
      DocxReader reader = new DocxReader(parts);
      reader.readText(parts);
      return reader.extract();
    } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
      // The ZIP reader throws IllegalArgumentException for names that are not in any encoding.
      throw new UnreadableDocument(
          Reason.DAMAGED, "this DOCX file cannot be opened: " + why(damaged), damaged);
    }
  }

  private void readText(DocxPackage parts) throws XMLStreamException {
    try {
      new DocxBody(parts.text(), this, tracked).read();
    } catch (XMLStreamException broken) {
      if (blocks.isEmpty()) {
        throw broken;
      }
      note(
          ReadingNote.Kind.PART_UNREADABLE,
          blocks.size() - 1,
          "the file is damaged after this; what follows was not read: " + why(broken));
    }
  }

  private Extract extract() {
    if (tracked.cut) {
      note(
          ReadingNote.Kind.CUT,
          Math.max(0, blocks.size() - 1),
          "the text is longer than "
              + DocxBody.MAX_CHARACTERS
              + " characters; what is beyond was not read");
    }
    if (blocks.isEmpty()) {
      throw new UnreadableDocument(Reason.EMPTY, "this document has no text");
    }
    if (tracked.inserted + tracked.deleted > 0) {
      note(
          ReadingNote.Kind.TRACKED_CHANGES,
          0,
          "tracked changes are read as accepted: "
              + tracked.inserted
              + " insertions are in the text and "
              + tracked.deleted
              + " deletions are not");
    }
    if (tracked.textBoxes > 0) {
      note(ReadingNote.Kind.LEFT_OUT, 0, "text boxes left out: " + tracked.textBoxes);
    }
    if (tracked.hiddenRuns > 0) {
      note(ReadingNote.Kind.LEFT_OUT, 0, "runs of hidden text left out: " + tracked.hiddenRuns);
    }
    return new Extract(blocks, notes, Map.of());
  }

  @Override
  public void paragraph(DocxBody.Paragraph paragraph) {
    String text = tidyLines(paragraph.text);
    DocxNumbering.Shown shown = text.isEmpty() ? null : number(paragraph);
    if (!text.isEmpty()) {
      blocks.add(block(paragraph, text, shown));
    }
    addNotes(paragraph);
  }

  private Block block(
      DocxBody.Paragraph paragraph, String text, DocxNumbering.@Nullable Shown shown) {
    int heading = headingLevel(paragraph);
    String marker = shown == null ? "" : shown.marker();
    if (styles.isTitle(paragraph.style)) {
      return new Block(text, Block.Kind.TITLE, 1, "", 0, null);
    }
    boolean wordFirst = WORD_FIRST.matcher(marker).matches();
    if (heading > 0 || wordFirst) {
      String whole = marker.isEmpty() ? text : marker + " " + text;
      return heading > 0
          ? new Block(whole, Block.Kind.HEADING, heading, "", 0, null)
          : Block.paragraph(whole, 0);
    }
    if (shown == null || marker.isEmpty()) {
      return Block.paragraph(text, 0);
    }
    return new Block(text, Block.Kind.LIST_ITEM, shown.level() + 1, marker, 0, null);
  }

  private int headingLevel(DocxBody.Paragraph paragraph) {
    Integer own = paragraph.outline;
    if (own != null) {
      return own <= 8 ? own + 1 : 0;
    }
    return styles.headingLevel(paragraph.style);
  }

  private DocxNumbering.@Nullable Shown number(DocxBody.Paragraph paragraph) {
    String list = paragraph.list == null ? styles.list(paragraph.style) : paragraph.list;
    if (list == null || list.equals("0")) {
      return null;
    }
    Integer level = paragraph.listLevel;
    return numbering.next(
        list, level == null ? styles.listLevel(paragraph.style) : level, paragraph.style);
  }

  @Override
  public void row(List<List<DocxBody.Paragraph>> cells) {
    if (cells.size() == 1) {
      cells.getFirst().forEach(this::paragraph);
      return;
    }
    String text =
        cells.stream()
            .map(this::cell)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" | "));
    if (!text.isEmpty()) {
      blocks.add(new Block(text, Block.Kind.TABLE_ROW, 0, "", 0, null));
    }
    cells.forEach(cell -> cell.forEach(this::addNotes));
  }

  private String cell(List<DocxBody.Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (DocxBody.Paragraph paragraph : paragraphs) {
      String words = Texts.collapse(paragraph.text);
      DocxNumbering.Shown shown = words.isEmpty() ? null : number(paragraph);
      text.append(' ').append(shown == null ? "" : shown.marker() + " ").append(words);
    }
    return Texts.collapse(text);
  }

  @Override
  public void note(String id) {
    // The text itself begins no notes.
  }

  private void addNotes(DocxBody.Paragraph paragraph) {
    for (String call : paragraph.calls) {
      boolean foot = call.startsWith("f");
      int number = foot ? ++footnoteNumber : ++endnoteNumber;
      String text = footnotes.getOrDefault(call, "");
      if (!text.isEmpty()) {
        String mark = foot ? Integer.toString(number) : ListMarkers.roman(number);
        blocks.add(new Block(text, Block.Kind.FOOTNOTE, 0, mark, 0, null));
      }
    }
  }

  private void note(ReadingNote.Kind kind, int block, String message) {
    notes.add(new BlockNote(kind, block, message));
  }

  private static String tidyLines(CharSequence text) {
    return text.toString()
        .lines()
        .map(Texts::collapse)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String why(Exception thrown) {
    String message = thrown.getMessage();
    return message == null ? "it breaks the rules of the format" : Texts.tidy(message);
  }
}
