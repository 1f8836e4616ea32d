package org.tellurion.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record as written, before its values are understood: the common form of YAML items and table
 * rows.
 *
 * @param fields by key, in the order of the file; empty fields are left out
 */
record RawRecord(Place place, Map<String, Field> fields) {

  /**
   * One key with its values.
   *
   * @param place of the key, or of the cell
   * @param list whether it was written as a list
   */
  record Field(Place place, boolean list, List<RawValue> values) {}

  /** One value as written. */
  sealed interface RawValue {
    Place place();
  }

  /**
   * A word, date, number or text.
   *
   * @param literal whether the writer marked it as a word, so that {@code unknown} is a text
   */
  record Word(Place place, String text, boolean literal) implements RawValue {}

  /** {@code not-found: where}, and when. */
  record Searched(Place place, String where, Optional<Word> when) implements RawValue {}
}
