package org.tellurion.web.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the ids most like one that is not there: by the share of letter trigrams in common
 * (Sørensen–Dice, 0..1). Cost: linear in the number of ids.
 */
final class Nearest {
  private static final double LEAST = 0.2;

  private Nearest() {}

  /** At most {@code count} ids, most alike first, then by name; none that has little in common. */
  static List<String> listNearest(Collection<String> ids, String wanted, int count) {
    Set<String> sought = trigrams(wanted);
    return ids.stream()
        .map(id -> new Scored(id, likeness(sought, trigrams(id))))
        .filter(scored -> scored.likeness() >= LEAST)
        .sorted(Comparator.comparingDouble(Scored::likeness).reversed().thenComparing(Scored::id))
        .limit(count)
        .map(Scored::id)
        .toList();
  }

  private record Scored(String id, double likeness) {}

  private static double likeness(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return 2.0 * common / Math.max(1, one.size() + other.size());
  }

  private static Set<String> trigrams(String text) {
    String padded = "  " + text.toLowerCase(Locale.ROOT) + " ";
    return new HashSet<>(
        IntStream.range(0, padded.length() - 2).mapToObj(i -> padded.substring(i, i + 3)).toList());
  }
}
