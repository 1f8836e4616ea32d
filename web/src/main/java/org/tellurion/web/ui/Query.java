package org.tellurion.web.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The part of an address after the question mark: names with sets of values. Immutable. Two queries
 * that ask the same are written the same: names and values sorted, empty values left out.
 */
public final class Query {
  /** Asks nothing. */
  public static final Query NONE = new Query(new TreeMap<>());

  private final SortedMap<String, Set<String>> values;

  private Query(SortedMap<String, Set<String>> values) {
    this.values = Collections.unmodifiableSortedMap(values);
  }

  /**
   * Reads a raw query string.
   *
   * @throws IllegalArgumentException when a percent sign is not followed by two hexadecimal digits
   *     or the bytes are not UTF-8
   */
  public static Query parse(String raw) {
    SortedMap<String, Set<String>> values = new TreeMap<>();
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1)).strip();
      if (!name.isEmpty() && !value.isEmpty()) {
        values.computeIfAbsent(name, _ -> new TreeSet<>()).add(value);
      } else if (!name.isEmpty()) {
        values.computeIfAbsent(name, _ -> new TreeSet<>());
      }
    }
    return new Query(values);
  }

  private static String decode(String text) {
    String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
    if (decoded.indexOf('\uFFFD') >= 0) {
      throw new IllegalArgumentException("the query is not UTF-8");
    }
    return decoded;
  }

  /** All names, also those without a value. */
  public Set<String> names() {
    return values.keySet();
  }

  /** The values of a name, sorted; empty when it is not asked for. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, Set.of()));
  }

  /** The first value of a name. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Whether this value is asked for. */
  public boolean has(String name, String value) {
    return values.getOrDefault(name, Set.of()).contains(value);
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return values.values().stream().allMatch(Set::isEmpty);
  }

  /** The same with {@code name} asked for exactly this value. */
  public Query with(String name, String value) {
    return put(name, Set.of(value));
  }

  /** The same with one more value of {@code name}. */
  public Query adding(String name, String value) {
    Set<String> more = new TreeSet<>(values.getOrDefault(name, Set.of()));
    more.add(value);
    return put(name, more);
  }

  /** The same without this value of {@code name}. */
  public Query removing(String name, String value) {
    Set<String> fewer = new TreeSet<>(values.getOrDefault(name, Set.of()));
    fewer.remove(value);
    return put(name, fewer);
  }

  /** The same without {@code name}. */
  public Query without(String name) {
    return put(name, Set.of());
  }

  /** Every name with each of its values, in canonical order: the hidden fields of a form. */
  public List<Map.Entry<String, String>> entries() {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    values.forEach((name, all) -> all.forEach(value -> entries.add(Map.entry(name, value))));
    return entries;
  }

  private Query put(String name, Set<String> newValues) {
    SortedMap<String, Set<String>> copy = new TreeMap<>(values);
    if (newValues.isEmpty()) {
      copy.remove(name);
    } else {
      copy.put(name, new TreeSet<>(newValues));
    }
    return new Query(copy);
  }

  /** The query as it stands in an address after the question mark; empty when nothing is asked. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> entry : entries()) {
      text.append(text.isEmpty() ? "" : "&").append(encode(entry.getKey())).append('=');
      text.append(encode(entry.getValue()));
    }
    return text.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Query query && values.equals(query.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
