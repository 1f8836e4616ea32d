package org.tellurion.coding;

import java.util.List;

/**
 * How rows and findings agree.
 *
 * @param hits present and found
 * @param falseAlarms found and not present
 * @param misses present and not found
 * @param rejections neither
 */
public record Confusion(int hits, int falseAlarms, int misses, int rejections) {
  static Confusion of(List<Judged> rows) {
    int[] counts = new int[4];
    for (Judged row : rows) {
      counts[(row.wanted() ? 0 : 1) + (row.found() ? 0 : 2)]++;
    }
    return new Confusion(counts[0], counts[1], counts[2], counts[3]);
  }

  /** Number of rows. */
  public int n() {
    return hits + falseAlarms + misses + rejections;
  }

  /** Share of what was found that is there, 0..1; 0 when nothing was found. */
  public double precision() {
    return share(hits, hits + falseAlarms);
  }

  /** Share of what is there that was found, 0..1; 0 when nothing is there. */
  public double recall() {
    return share(hits, hits + misses);
  }

  /** Harmonic mean of precision and recall: {@code 2h / (2h + a + m)}; 0 when all are 0. */
  public double f1() {
    return share(2 * hits, 2 * hits + falseAlarms + misses);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
