package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks without line feeds and without empty ones, and where each came from.
 *
 * @param origins for every block, the index of the block of the reader that it is part of
 * @param characters in all blocks
 */
record Lines(List<Block> blocks, List<Integer> origins, int characters, boolean hasMarkedArticles) {
  static Lines of(List<Block> given) {
    List<Block> blocks = new ArrayList<>(given.size());
    List<Integer> origins = new ArrayList<>(given.size());
    long characters = 0;
    boolean marked = false;
    for (int i = 0; i < given.size(); i++) {
      Block block = given.get(i);
      marked |= block.kind() == Block.Kind.ARTICLE;
      boolean head = block.kind() == Block.Kind.ARTICLE || block.kind() == Block.Kind.CHAPTER;
      int before = blocks.size();
      if (head) {
        blocks.add(block.withText(Spaces.collapse(block.text())));
      } else {
        addLines(block, blocks);
      }
      for (int k = before; k < blocks.size(); k++) {
        origins.add(i);
        characters += blocks.get(k).text().length() + 8L;
      }
    }
    return new Lines(blocks, origins, (int) Math.min(characters, 1 << 29), marked);
  }

  private static void addLines(Block block, List<Block> blocks) {
    String text = block.text();
    boolean one =
        text.indexOf('\n') < 0
            || block.kind() == Block.Kind.HEADING
            || block.kind() == Block.Kind.TITLE
            || block.kind() == Block.Kind.FOOTNOTE;
    if (one) {
      add(block, Spaces.collapse(text), blocks);
      return;
    }
    int from = 0;
    Block kept = block;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      add(kept, Spaces.collapse(text.substring(from, to)), blocks);
      if (kept.kind() == Block.Kind.LIST_ITEM) {
        kept = new Block("", Block.Kind.PARAGRAPH, block.level(), "", block.page(), null);
      }
      from = to + 1;
    }
  }

  private static void add(Block block, String text, List<Block> blocks) {
    boolean marker =
        block.kind() == Block.Kind.LIST_ITEM
            && block.marker().chars().anyMatch(Character::isLetterOrDigit);
    if (!text.isEmpty() || marker) {
      blocks.add(block.withText(text));
    }
  }
}
