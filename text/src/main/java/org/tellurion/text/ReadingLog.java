package org.tellurion.text;

import java.util.List;

/** What a reader did with a text that is not plain copying, in order of the text. */
public record ReadingLog(List<ReadingNote> notes) {
  public ReadingLog {
    notes = List.copyOf(notes);
  }

  /** Whether the text is only a part of what the file holds. */
  public boolean isPartial() {
    return notes.stream()
        .anyMatch(
            note ->
                note.kind() == ReadingNote.Kind.CUT
                    || note.kind() == ReadingNote.Kind.PART_UNREADABLE);
  }
}
