package org.tellurion.search;

/**
 * Number of single insertions, deletions, substitutions and swaps of neighbours that turn one word
 * into another, no letter being edited twice (optimal string alignment distance).
 *
 * <p>Cost: product of the lengths, in UTF-16 units.
 */
final class Edits {
  private Edits() {}

  static int between(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int row = 0; row <= one.length(); row++) {
      for (int column = 0; column <= other.length(); column++) {
        cost[row][column] = cheapest(cost, one, other, row, column);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int row, int column) {
    if (row == 0 || column == 0) {
      return row + column;
    }
    boolean same = one.charAt(row - 1) == other.charAt(column - 1);
    int best =
        Math.min(
            cost[row - 1][column - 1] + (same ? 0 : 1),
            Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
    boolean swapped =
        row > 1
            && column > 1
            && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1);
    return swapped ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
  }
}
