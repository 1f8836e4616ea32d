package org.tellurion.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters that stand close to each other on one base line; grows while it is put together. */
final class PdfSegment {
  /** A gap of more than this part of the size of the letters parts two words. */
  private static final float WORD_GAP = 0.17f;

  final List<PdfGlyph> glyphs = new ArrayList<>();
  private float left;
  private float right;
  private final float y;
  private final float size;

  PdfSegment(List<PdfGlyph> glyphs) {
    this.glyphs.addAll(glyphs);
    this.y = glyphs.getFirst().y();
    this.size = mostUsedSize(glyphs);
    measure();
  }

  private void measure() {
    left = Float.MAX_VALUE;
    right = -Float.MAX_VALUE;
    for (PdfGlyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.end());
      }
    }
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float y() {
    return y;
  }

  float size() {
    return size;
  }

  /** Takes in what is raised or lowered beside or within it. */
  void attach(PdfSegment small) {
    glyphs.addAll(small.glyphs);
    measure();
  }

  /** Whether {@code small} hangs on this as a raised or lowered sign does. */
  boolean carries(PdfSegment small) {
    float above = y - small.y;
    return small.size < 0.86f * size
        && small.glyphs.size() <= 12
        && above < 0.75f * size
        && above > -0.35f * size
        && small.right > left - 0.9f * size
        && small.left < right + 0.6f * size;
  }

  /** One line of segments that stand on one base line within {@code column}. */
  static PdfLine line(List<PdfSegment> row, int page, PdfLine.Column column) {
    List<PdfGlyph> glyphs = new ArrayList<>();
    row.forEach(segment -> glyphs.addAll(segment.glyphs));
    glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
    PdfSegment whole = new PdfSegment(glyphs);
    PdfSegment largest =
        row.stream().max(Comparator.comparingInt(each -> each.glyphs.size())).orElseThrow();
    boolean bold = glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.isBlank());
    return new PdfLine(
        write(glyphs, largest.y, largest.size),
        whole.left,
        whole.right,
        largest.y,
        largest.size,
        bold,
        page,
        column);
  }

  private static String write(List<PdfGlyph> glyphs, float y, float size) {
    StringBuilder text = new StringBuilder();
    boolean raised = false;
    float end = Float.NaN;
    for (PdfGlyph glyph : glyphs) {
      boolean raises = y - glyph.y() > 0.12f * size && glyph.size() < 0.9f * size;
      if (raised && !raises) {
        text.append(PdfLine.MARK_END);
        raised = false;
      }
      if (glyph.isBlank() || glyph.x() - end > WORD_GAP * size) {
        space(text);
      }
      if (!glyph.isBlank()) {
        if (raises && !raised) {
          text.append(PdfLine.MARK_START);
          raised = true;
        }
        text.append(glyph.text());
        end = Float.isNaN(end) ? glyph.end() : Math.max(end, glyph.end());
      }
    }
    if (raised) {
      text.append(PdfLine.MARK_END);
    }
    return text.toString().strip();
  }

  private static void space(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static float mostUsedSize(List<PdfGlyph> glyphs) {
    Map<Float, Integer> sizes = new HashMap<>();
    for (PdfGlyph glyph : glyphs) {
      sizes.merge(Math.round(glyph.size() * 10) / 10f, 1, Integer::sum);
    }
    return sizes.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(1f);
  }
}
