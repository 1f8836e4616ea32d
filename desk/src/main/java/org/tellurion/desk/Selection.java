package org.tellurion.desk;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is chosen to narrow a list: words by the key of what they narrow. Words under one key are
 * alternatives; keys narrow each other.
 *
 * @param chosen words by key; keys without words are left out
 */
public record Selection(SortedMap<String, SortedSet<String>> chosen) {
  /** Narrows nothing. */
  public static final Selection NONE = new Selection(new TreeMap<>());

  public Selection {
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    chosen.forEach(
        (key, words) -> {
          if (!words.isEmpty()) {
            copy.put(key, Collections.unmodifiableSortedSet(new TreeSet<>(words)));
          }
        });
    chosen = Collections.unmodifiableSortedMap(copy);
  }

  /** A selection of these words. */
  public static Selection of(Map<String, ? extends Collection<String>> words) {
    SortedMap<String, SortedSet<String>> chosen = new TreeMap<>();
    words.forEach((key, list) -> chosen.put(key, new TreeSet<>(list)));
    return new Selection(chosen);
  }

  /** A selection of one word. */
  public static Selection of(String key, String word) {
    return of(Map.of(key, java.util.List.of(word)));
  }

  /** The words chosen under a key; empty when it does not narrow. */
  public SortedSet<String> words(String key) {
    return chosen.getOrDefault(key, Collections.emptySortedSet());
  }

  /** Whether nothing narrows. */
  public boolean isEmpty() {
    return chosen.isEmpty();
  }
}
