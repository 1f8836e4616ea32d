package org.tellurion.desk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which instruments are asked for. Codes of one facet are alternatives; facets narrow each other.
 *
 * @param chosen codes by facet; a state ({@code unknown}, {@code silent} …) stands for instruments
 *     without a known value
 * @param query words that must all occur in title, other names, summary or id; empty for none
 * @param disputedOnly only instruments with a disputed value
 */
public record InstrumentFilter(
    Map<Facet, SortedSet<String>> chosen, String query, boolean disputedOnly) {
  /** Every instrument. */
  public static final InstrumentFilter ALL = new InstrumentFilter(Map.of(), "", false);

  public InstrumentFilter {
    Map<Facet, SortedSet<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, codes) -> {
          if (!codes.isEmpty()) {
            copy.put(facet, java.util.Collections.unmodifiableSortedSet(new TreeSet<>(codes)));
          }
        });
    chosen = java.util.Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a filter from words as users write them.
   *
   * @param words by facet; every word may be a code, a name or an alias
   * @throws UnknownWord when a word stands for nothing
   */
  public static InstrumentFilter of(
      Lookup lookup, Map<Facet, List<String>> words, String query, boolean disputedOnly) {
    Map<Facet, SortedSet<String>> chosen = new EnumMap<>(Facet.class);
    words.forEach(
        (facet, list) ->
            list.forEach(
                word ->
                    chosen
                        .computeIfAbsent(facet, _ -> new TreeSet<>())
                        .add(lookup.resolve(facet, word))));
    return new InstrumentFilter(chosen, query.strip(), disputedOnly);
  }

  /** This filter with a code added to those of a facet. */
  public InstrumentFilter with(Facet facet, String code) {
    return with(facet, List.of(code));
  }

  /** This filter with codes added to those of a facet. */
  public InstrumentFilter with(Facet facet, Collection<String> codes) {
    Map<Facet, SortedSet<String>> wider = new EnumMap<>(Facet.class);
    wider.putAll(chosen);
    SortedSet<String> all = new TreeSet<>(chosen(facet));
    all.addAll(codes);
    wider.put(facet, all);
    return new InstrumentFilter(wider, query, disputedOnly);
  }

  /** The codes chosen in a facet; empty when it does not narrow. */
  public SortedSet<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, java.util.Collections.emptySortedSet());
  }

  /** The words of the query, in lower case; none for an empty query. */
  List<String> words() {
    return query.isEmpty() ? List.of() : List.of(query.toLowerCase(Locale.ROOT).split("\\s+", -1));
  }

  /** Whether nothing narrows. */
  public boolean isEmpty() {
    return chosen.isEmpty() && query.isEmpty() && !disputedOnly;
  }
}
