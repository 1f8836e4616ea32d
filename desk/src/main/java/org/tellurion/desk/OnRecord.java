package org.tellurion.desk;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The filter by whether anything is on record, with its default: rows that nothing is on record of
 * are left out unless they are asked for. They are counted all the same, so that a page can say how
 * many it leaves out.
 */
final class OnRecord {
  static final String KEY = "record";
  static final String SOME = "some";
  static final String NONE = "none";

  private OnRecord() {}

  /** The dimension. */
  static <T> Dimension<T> dimension(Predicate<T> isOnRecord) {
    return Dimension.of(
        KEY,
        "On record",
        List.of(SOME, NONE),
        code -> code.equals(SOME) ? "Something on record" : "Nothing on record",
        row -> List.of(isOnRecord.test(row) ? SOME : NONE));
  }

  /** Narrows rows; without a word on the record, as if asked for those with something on it. */
  static <T> Narrowed<T> narrow(List<T> rows, List<Dimension<T>> dimensions, Selection asked) {
    if (!asked.words(KEY).isEmpty()) {
      return Narrowed.of(rows, dimensions, asked);
    }
    SortedMap<String, SortedSet<String>> chosen = new TreeMap<>(asked.chosen());
    chosen.put(KEY, new TreeSet<>(List.of(SOME)));
    Narrowed<T> narrowed = Narrowed.of(rows, dimensions, new Selection(chosen));
    return new Narrowed<>(
        without(narrowed.selection()),
        narrowed.total(),
        narrowed.rows(),
        narrowed.choices().stream().map(OnRecord::unchosen).toList());
  }

  /** The selection as the reader made it: a default is no choice of his. */
  private static Selection without(Selection selection) {
    Map<String, SortedSet<String>> chosen = new TreeMap<>(selection.chosen());
    chosen.remove(KEY);
    return Selection.of(chosen);
  }

  private static Choices unchosen(Choices choices) {
    if (!choices.key().equals(KEY)) {
      return choices;
    }
    return new Choices(
        choices.key(),
        choices.label(),
        choices.options().stream()
            .map(option -> new Choices.Option(option.code(), option.label(), option.count(), false))
            .toList());
  }
}
