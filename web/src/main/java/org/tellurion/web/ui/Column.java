package org.tellurion.web.ui;

import java.util.Optional;

/**
 * A column of a data table.
 *
 * @param label what a reader sees
 * @param numeric whether its cells are aligned to the right
 * @param sort the word of the {@code sort} parameter that orders by it, if any
 * @param sorted whether the table is ordered by it now
 * @param descending whether that order is from high to low
 */
public record Column(
    String label, boolean numeric, Optional<String> sort, boolean sorted, boolean descending) {

  /** A column of text. */
  public static Column text(String label) {
    return new Column(label, false, Optional.empty(), false, false);
  }

  /** A column of numbers. */
  public static Column number(String label) {
    return new Column(label, true, Optional.empty(), false, false);
  }

  /** The same, with a link that orders the table by {@code word}. */
  public Column sortedBy(String word, boolean now, boolean fromHighToLow) {
    return new Column(label, numeric, Optional.of(word), now, fromHighToLow);
  }

  /** The value of {@code aria-sort}, or null where the column is not what orders the table. */
  public @org.jspecify.annotations.Nullable String ariaSort() {
    if (!sorted) {
      return null;
    }
    return descending ? "descending" : "ascending";
  }
}
