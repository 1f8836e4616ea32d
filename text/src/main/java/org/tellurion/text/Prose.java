package org.tellurion.text;

import java.util.List;

/** Writes blocks as sentences and no more: prefaces and signatures. */
final class Prose {
  private Prose() {}

  static void fill(Canvas canvas, Node container, List<Block> blocks) {
    boolean first = container.children.isEmpty() && container.heading == null;
    for (Block block : blocks) {
      canvas.page(block.page());
      boolean marker = !block.marker().isEmpty();
      String text = marker ? (block.marker() + " " + block.text()).strip() : block.text();
      int start = canvas.write(text, first ? Canvas.Gap.BLANK_LINE : Canvas.Gap.LINE);
      first = false;
      canvas.sentences(container, start, start + text.length());
    }
  }
}
