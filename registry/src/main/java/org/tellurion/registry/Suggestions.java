package org.tellurion.registry;

import java.util.Collection;
import java.util.Optional;

/** Finds the word somebody may have meant. */
final class Suggestions {
  private static final int MAX_LENGTH = 80;

  private Suggestions() {}

  /** {@code ; did you mean "x"?} for the nearest candidate, or nothing when none is near. */
  static String didYouMean(String word, Collection<String> candidates) {
    return nearest(word, candidates).map(near -> "; did you mean \"" + near + "\"?").orElse("");
  }

  /** The candidate with the least edit distance, at most a third of the word; ties by alphabet. */
  static Optional<String> nearest(String word, Collection<String> candidates) {
    if (word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<String> best = Optional.empty();
    int bestDistance = Math.max(1, word.length() / 3);
    for (String candidate : candidates.stream().sorted().toList()) {
      if (candidate.equalsIgnoreCase(word)) {
        return Optional.of(candidate);
      }
      if (Math.abs(candidate.length() - word.length()) > bestDistance) {
        continue;
      }
      int distance = distance(word, candidate);
      if (distance < bestDistance || (distance == bestDistance && best.isEmpty())) {
        best = Optional.of(candidate);
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Least number of insertions, deletions, replacements and swaps of neighbours. */
  static int distance(String left, String right) {
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, left, right, i, j);
      }
    }
    return cost[left.length()][right.length()];
  }

  private static int step(int[][] cost, String left, String right, int i, int j) {
    boolean same = left.charAt(i - 1) == right.charAt(j - 1);
    int least =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
