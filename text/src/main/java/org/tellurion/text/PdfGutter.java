package org.tellurion.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strip without print between two columns. It has to lie between a quarter and three quarters
 * of the width, to be at least as wide as a letter is high, to have at least five lines on each
 * side, and the lines on each side have to fill their column as prose does: the cells of a table or
 * two signatures beside each other do not.
 *
 * @param left where it begins
 * @param right where it ends
 */
record PdfGutter(float left, float right) {
  private static final int BINS = 300;
  private static final int MIN_LINES = 5;

  /** A column is filled when this part of it is covered in half of its lines. */
  private static final float FILLED = 0.6f;

  /** Headings and the like may cross the strip: at most this part of the lines. */
  private static final float CROSSED = 0.2f;

  float middle() {
    return (left + right) / 2;
  }

  boolean isCrossedBy(PdfSegment segment) {
    return segment.left() < middle() && segment.right() > middle();
  }

  /** The gutter of {@code segments}, which are sorted from top to bottom, or null. */
  static @Nullable PdfGutter find(List<PdfSegment> segments, float from, float to) {
    if (segments.size() < 2 * MIN_LINES || to - from < 100) {
      return null;
    }
    int[] cover = cover(segments, from, to);
    float bin = (to - from) / BINS;
    int limit = Math.max(1, (int) (CROSSED * max(cover)));
    PdfGutter best = null;
    int start = -1;
    for (int at = BINS / 4; at <= BINS * 3 / 4; at++) {
      boolean clear = at < BINS * 3 / 4 && cover[at] <= limit;
      if (clear && start < 0) {
        start = at;
      } else if (!clear && start >= 0) {
        PdfGutter gutter = new PdfGutter(from + start * bin, from + at * bin);
        start = -1;
        boolean wider = best == null || gutter.right - gutter.left > best.right - best.left;
        if (wider && gutter.parts(segments, from, to)) {
          best = gutter;
        }
      }
    }
    return best;
  }

  private boolean parts(List<PdfSegment> segments, float from, float to) {
    List<PdfSegment> before = new ArrayList<>();
    List<PdfSegment> after = new ArrayList<>();
    int crossing = 0;
    float size = 0;
    for (PdfSegment segment : segments) {
      size += segment.size();
      if (isCrossedBy(segment)) {
        crossing++;
      } else if (segment.right() <= middle()) {
        before.add(segment);
      } else {
        after.add(segment);
      }
    }
    return right - left >= 0.8f * size / segments.size()
        && crossing < 0.34f * segments.size()
        && isFilled(before, left - from)
        && isFilled(after, to - right);
  }

  private static boolean isFilled(List<PdfSegment> segments, float width) {
    List<Float> covered = new ArrayList<>();
    float y = Float.NEGATIVE_INFINITY;
    for (PdfSegment segment : segments) {
      if (segment.y() - y > 0.5f * segment.size()) {
        covered.add(0f);
        y = segment.y();
      }
      covered.set(covered.size() - 1, covered.getLast() + segment.right() - segment.left());
    }
    covered.sort(null);
    return covered.size() >= MIN_LINES && covered.get(covered.size() / 2) >= FILLED * width;
  }

  private static int[] cover(List<PdfSegment> segments, float from, float to) {
    int[] change = new int[BINS + 1];
    float bin = (to - from) / BINS;
    for (PdfSegment segment : segments) {
      change[Math.clamp((int) ((segment.left() - from) / bin), 0, BINS)]++;
      change[Math.clamp((int) Math.ceil((segment.right() - from) / bin), 0, BINS)]--;
    }
    Arrays.parallelPrefix(change, Integer::sum);
    return change;
  }

  private static int max(int[] values) {
    return Arrays.stream(values).max().orElse(0);
  }
}
