package org.tellurion.text;

import java.util.List;
import java.util.Map;

/**
 * What a reader of one format found in a file.
 *
 * @param blocks in reading order
 * @param notes what the reader did that the user should know, tied to blocks
 * @param metadata what the file says of itself beside its text, under the names that it uses
 */
record Extract(List<Block> blocks, List<BlockNote> notes, Map<String, List<String>> metadata) {
  Extract {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    metadata = Map.copyOf(metadata);
  }

  /**
   * A note of a reader, who does not know offsets in the canonical text yet.
   *
   * @param block index of the block that it concerns; the builder makes an offset of it
   */
  record BlockNote(ReadingNote.Kind kind, int block, String message) {}
}
