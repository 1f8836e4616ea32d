package org.tellurion.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the characters of a page into lines, and the lines into reading order.
 *
 * <p>Characters on one base line that stand close to each other make a segment. A page, or a part
 * of it, has two columns where a strip without print (a gutter, see {@link PdfGutter}) parts
 * segments that fill both sides; segments that cross the strip cut the page into bands, and within
 * a band the left column is read before the right one, each of which may have a gutter of its own.
 */
final class PdfLayout {
  private static final int MAX_DEPTH = 3;

  /** Base lines that are closer than this part of the size of the letters are one. */
  private static final float SAME_LINE = 0.2f;

  /** How many neighbours are looked at for one that a raised sign hangs on. */
  private static final int NEIGHBOURS = 96;

  private int columns;

  /**
   * The lines of a page in reading order.
   *
   * @param height of the page in points
   */
  List<PdfLine> lines(List<PdfGlyph> glyphs, int page, float height) {
    List<PdfSegment> segments = hang(segments(glyphs));
    List<PdfLine> lines = new ArrayList<>();
    if (!segments.isEmpty()) {
      order(segments, Bounds.of(segments), 0, new Page(page, height, lines));
    }
    return lines;
  }

  /** Where the lines of a page go. */
  private record Page(int number, float height, List<PdfLine> lines) {}

  private record Bounds(float left, float right) {
    static Bounds of(List<PdfSegment> segments) {
      float left = Float.MAX_VALUE;
      float right = -Float.MAX_VALUE;
      for (PdfSegment segment : segments) {
        left = Math.min(left, segment.left());
        right = Math.max(right, segment.right());
      }
      return new Bounds(left, right);
    }
  }

  private static List<PdfSegment> segments(List<PdfGlyph> glyphs) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
    List<PdfSegment> segments = new ArrayList<>();
    List<PdfGlyph> row = new ArrayList<>();
    for (PdfGlyph glyph : sorted) {
      if (!row.isEmpty()
          && glyph.y() - row.getFirst().y()
              > SAME_LINE * Math.min(glyph.size(), row.getFirst().size())) {
        cut(row, segments);
        row.clear();
      }
      row.add(glyph);
    }
    cut(row, segments);
    return segments;
  }

  /** Cuts a row where a gap is wider than a letter is high. */
  private static void cut(List<PdfGlyph> row, List<PdfSegment> segments) {
    List<PdfGlyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
    List<PdfGlyph> run = new ArrayList<>();
    float end = 0;
    for (PdfGlyph glyph : sorted) {
      if (glyph.isBlank()) {
        if (!run.isEmpty()) {
          run.add(glyph);
        }
        continue;
      }
      if (!run.isEmpty() && glyph.x() - end > glyph.size()) {
        segments.add(new PdfSegment(run));
        run.clear();
      }
      end = run.isEmpty() ? glyph.end() : Math.max(end, glyph.end());
      run.add(glyph);
    }
    if (!run.isEmpty()) {
      segments.add(new PdfSegment(run));
    }
  }

  /** Hangs raised and lowered signs on the segments that they belong to. */
  private static List<PdfSegment> hang(List<PdfSegment> segments) {
    List<PdfSegment> left = new ArrayList<>();
    for (int at = 0; at < segments.size(); at++) {
      PdfSegment host = host(segments, at);
      if (host == null) {
        left.add(segments.get(at));
      } else {
        host.attach(segments.get(at));
      }
    }
    return left;
  }

  private static @Nullable PdfSegment host(List<PdfSegment> segments, int at) {
    PdfSegment small = segments.get(at);
    int from = Math.max(0, at - NEIGHBOURS);
    int to = Math.min(segments.size(), at + NEIGHBOURS);
    for (int each = from; each < to; each++) {
      if (each != at && segments.get(each).carries(small)) {
        return segments.get(each);
      }
    }
    return null;
  }

  private void order(List<PdfSegment> segments, Bounds bounds, int depth, Page page) {
    PdfGutter gutter =
        depth < MAX_DEPTH ? PdfGutter.find(segments, bounds.left, bounds.right) : null;
    if (gutter == null) {
      write(segments, bounds, page);
      return;
    }
    List<PdfSegment> left = new ArrayList<>();
    List<PdfSegment> right = new ArrayList<>();
    List<PdfSegment> across = new ArrayList<>();
    for (PdfSegment segment : segments) {
      boolean crosses = gutter.isCrossedBy(segment);
      if (crosses) {
        band(left, right, gutter, bounds, depth, page);
        across.add(segment);
      } else {
        write(across, bounds, page);
        across.clear();
        (segment.right() <= gutter.middle() ? left : right).add(segment);
      }
    }
    band(left, right, gutter, bounds, depth, page);
    write(across, bounds, page);
  }

  private void band(
      List<PdfSegment> left,
      List<PdfSegment> right,
      PdfGutter gutter,
      Bounds bounds,
      int depth,
      Page page) {
    order(left, new Bounds(bounds.left, gutter.left()), depth + 1, page);
    order(right, new Bounds(gutter.right(), bounds.right), depth + 1, page);
    left.clear();
    right.clear();
  }

  /** Writes a column: segments that stand on one base line are one line. */
  private void write(List<PdfSegment> segments, Bounds bounds, Page page) {
    if (segments.isEmpty()) {
      return;
    }
    PdfLine.Column column = new PdfLine.Column(columns++, bounds.left, bounds.right, page.height);
    List<PdfSegment> row = new ArrayList<>();
    for (PdfSegment segment : segments) {
      if (!row.isEmpty()) {
        PdfSegment first = row.getFirst();
        if (segment.y() - first.y() > SAME_LINE * 1.5f * Math.min(first.size(), segment.size())) {
          page.lines.add(PdfSegment.line(row, page.number, column));
          row.clear();
        }
      }
      row.add(segment);
    }
    page.lines.add(PdfSegment.line(row, page.number, column));
  }
}
