package org.tellurion.coding;

/**
 * Agreement on one question, with how uncertain it is.
 *
 * @param confusion the counts
 * @param precision 95 % bootstrap interval
 * @param recall 95 % bootstrap interval
 * @param f1 95 % bootstrap interval
 */
public record Score(Confusion confusion, Interval precision, Interval recall, Interval f1) {
  /** From the 2.5th to the 97.5th percentile, 0..1. */
  public record Interval(double low, double high) {}
}
