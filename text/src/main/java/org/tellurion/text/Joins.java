package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;

/** Joins blocks that a page break or a blank line parted in the middle of a sentence. */
final class Joins {
  private Joins() {}

  static List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>(blocks.size());
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int next = i + 1;
      if (next < blocks.size() && goesOn(block, block.text(), blocks.get(next))) {
        words.setLength(0);
        words.append(block.text());
        while (next < blocks.size() && goesOn(block, words, blocks.get(next))) {
          words.append(' ').append(blocks.get(next).text());
          next++;
        }
        block =
            new Block(
                words.toString(),
                block.kind(),
                block.level(),
                block.marker(),
                block.page(),
                block.sourceId());
        i = next - 1;
      }
      joined.add(block);
    }
    return joined;
  }

  private static boolean goesOn(Block block, CharSequence words, Block next) {
    boolean prose = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM;
    if (!prose || next.kind() != Block.Kind.PARAGRAPH || words.isEmpty() || next.text().isEmpty()) {
      return false;
    }
    char first = next.text().charAt(0);
    char last = words.charAt(words.length() - 1);
    return Character.isLowerCase(first)
        && (Character.isLetterOrDigit(last) || (last == ',' && !next.text().endsWith(",")))
        && Marker.at(next.text(), 0) == null;
  }
}
