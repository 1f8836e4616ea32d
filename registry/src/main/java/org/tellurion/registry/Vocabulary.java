package org.tellurion.registry;

import java.util.List;
import java.util.Optional;

/**
 * The codes that a property may take, in display order.
 *
 * @param name of the file without {@code .csv}, for example {@code forms}
 */
public record Vocabulary(String name, List<Entry> entries) {
  public Vocabulary {
    entries = List.copyOf(entries);
  }

  /**
   * One code.
   *
   * @param label what a reader sees
   * @param description what it means; may be empty
   */
  public record Entry(String code, String label, String description) {}

  /** Finds a code, or empty when the vocabulary has none of that name. */
  public Optional<Entry> find(String code) {
    return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /** The codes, in display order. */
  public List<String> listCodes() {
    return entries.stream().map(Entry::code).toList();
  }
}
