package org.tellurion.text;

import java.util.List;

/**
 * Writes a preamble. A recital begins with Whereas, a participle or one of their kin and runs to
 * the next; where the file runs them together they are parted at a comma, semicolon or full stop
 * before such a word.
 */
final class Recitals {
  private final Canvas canvas;
  private final Node container;

  private Recitals(Canvas canvas, Node container) {
    this.canvas = canvas;
    this.container = container;
  }

  static void fill(Canvas canvas, Node container, List<Block> blocks) {
    Recitals recitals = new Recitals(canvas, container);
    for (Block block : Joins.join(blocks)) {
      canvas.page(block.page());
      boolean marker = !block.marker().isEmpty();
      recitals.write(marker ? (block.marker() + " " + block.text()).strip() : block.text());
    }
  }

  private void write(String text) {
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' '
          && i > 1
          && ",;.:".indexOf(text.charAt(i - 2)) >= 0
          && Cues.beginsRecital(text, i)
          && !text.substring(from, i).isBlank()) {
        piece(text.substring(from, i).strip());
        from = i;
      }
    }
    piece(text.substring(from).strip());
  }

  private void piece(String text) {
    if (text.isEmpty()) {
      return;
    }
    int start = canvas.write(text, Canvas.Gap.LINE);
    Marker marker = Marker.at(text, 0);
    int words = marker == null ? 0 : marker.end();
    while (words < text.length() && text.charAt(words) == ' ') {
      words++;
    }
    boolean closed = text.endsWith(";") || text.endsWith("; and");
    boolean after = !container.children.isEmpty() && last() == ProvisionKind.RECITAL;
    if (Cues.beginsRecital(text, words) || (closed && after)) {
      Node recital = new Node(ProvisionKind.RECITAL, marker == null ? "" : marker.number(), start);
      container.add(recital);
      canvas.sentences(recital, start + words, start + text.length());
    } else {
      canvas.sentences(container, start, start + text.length());
    }
  }

  private ProvisionKind last() {
    return container.children.getLast().kind;
  }
}
