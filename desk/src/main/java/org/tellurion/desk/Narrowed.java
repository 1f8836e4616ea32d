package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows that a selection leaves, with what every further choice would leave.
 *
 * <p>Counting rule: a choice is counted over the rows that pass every <em>other</em> key; choices
 * under its own key do not narrow it. A row counts once under each of its codes, so counts under a
 * key with several codes a row add up to more than the rows.
 *
 * <p>Cost: one pass, rows times keys.
 *
 * @param selection with words replaced by codes
 * @param total rows before narrowing
 */
public record Narrowed<T>(Selection selection, int total, List<T> rows, List<Choices> choices) {
  public Narrowed {
    rows = List.copyOf(rows);
    choices = List.copyOf(choices);
  }

  /**
   * Narrows rows, keeping their order.
   *
   * @throws UnknownWord when a chosen word stands for nothing
   */
  static <T> Narrowed<T> of(List<T> all, List<Dimension<T>> dimensions, Selection asked) {
    Selection selection = read(dimensions, asked);
    List<Map<String, Integer>> counts = new ArrayList<>();
    dimensions.forEach(_ -> counts.add(new HashMap<>()));
    List<T> rows = new ArrayList<>();
    for (T row : all) {
      List<List<String>> codes = new ArrayList<>();
      List<Integer> failed = new ArrayList<>();
      for (int i = 0; i < dimensions.size(); i++) {
        codes.add(List.copyOf(dimensions.get(i).codes().apply(row)));
        Set<String> chosen = selection.words(dimensions.get(i).key());
        if (!chosen.isEmpty() && codes.get(i).stream().noneMatch(chosen::contains)) {
          failed.add(i);
        }
      }
      if (failed.isEmpty()) {
        rows.add(row);
      }
      for (int i = 0; i < dimensions.size(); i++) {
        if (failed.isEmpty() || failed.equals(List.of(i))) {
          Map<String, Integer> count = counts.get(i);
          codes.get(i).stream().distinct().forEach(code -> count.merge(code, 1, Integer::sum));
        }
      }
    }
    List<Choices> choices = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      choices.add(choices(dimensions.get(i), counts.get(i), selection));
    }
    return new Narrowed<>(selection, all.size(), rows, choices);
  }

  private static <T> Selection read(List<Dimension<T>> dimensions, Selection asked) {
    SortedMap<String, SortedSet<String>> chosen = new TreeMap<>();
    for (Dimension<T> dimension : dimensions) {
      SortedSet<String> codes = new TreeSet<>();
      asked.words(dimension.key()).forEach(word -> codes.add(dimension.reader().apply(word)));
      chosen.put(dimension.key(), codes);
    }
    return new Selection(chosen);
  }

  private static <T> Choices choices(
      Dimension<T> dimension, Map<String, Integer> counts, Selection selection) {
    SortedSet<String> chosen = selection.words(dimension.key());
    chosen.forEach(code -> counts.putIfAbsent(code, 0));
    Map<String, Integer> rank = new HashMap<>();
    for (String code : dimension.order()) {
      counts.putIfAbsent(code, 0);
      rank.putIfAbsent(code, rank.size());
    }
    List<Choices.Option> options = new ArrayList<>();
    counts.forEach(
        (code, count) ->
            options.add(
                new Choices.Option(
                    code, dimension.labeler().apply(code), count, chosen.contains(code))));
    options.sort(
        Comparator.comparingInt((Choices.Option option) -> rank.getOrDefault(option.code(), -1))
            .thenComparing(Comparator.comparingInt(Choices.Option::count).reversed())
            .thenComparing(Choices.Option::label)
            .thenComparing(Choices.Option::code));
    return new Choices(dimension.key(), dimension.label(), options);
  }

  /** The choices under a key of this list. */
  public Choices choices(String key) {
    return choices.stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow();
  }

  /** Rows that a choice would leave; 0 when no row counts under the code. */
  public int count(String key, String code) {
    return choices(key).options().stream()
        .filter(option -> option.code().equals(code))
        .mapToInt(Choices.Option::count)
        .findFirst()
        .orElse(0);
  }
}
