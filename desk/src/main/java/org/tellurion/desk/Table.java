package org.tellurion.desk;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The rows behind a page: what a CSV download holds. Rows are produced one by one, so that a table
 * of any length can be streamed.
 *
 * @param columns names, lower-case words joined by {@code -}
 * @param rows gives a fresh pass over the rows; every row has one cell per column, an empty cell
 *     for what is not known
 */
public record Table(List<String> columns, Supplier<Iterator<List<String>>> rows) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** A table over rows already at hand. */
  public static Table of(List<String> columns, List<List<String>> rows) {
    List<List<String>> copy = rows.stream().map(List::copyOf).toList();
    return new Table(columns, copy::iterator);
  }
}
