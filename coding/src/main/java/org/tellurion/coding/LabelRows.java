package org.tellurion.coding;

import java.util.Map;

/** Cells of rows of labels. */
final class LabelRows {
  private LabelRows() {}

  static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new IllegalArgumentException(
          "the labels have no column \"" + column + "\"; they have " + row.keySet());
    }
    return cell;
  }
}
