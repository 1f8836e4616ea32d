package org.tellurion.text;

/**
 * A line of print.
 *
 * @param text with raised characters between {@link #MARK_START} and {@link #MARK_END}
 * @param left of its first character
 * @param right of its last
 * @param y of its base line
 * @param size of most of its characters
 * @param bold whether all of it is
 * @param page from 1
 * @param column that it stands in
 */
record PdfLine(
    String text,
    float left,
    float right,
    float y,
    float size,
    boolean bold,
    int page,
    Column column) {
  /** Stand around what is raised; taken out of texts as read, so that no file can bring them. */
  static final char MARK_START = '\uE000';

  static final char MARK_END = '\uE001';

  /**
   * A stretch of a page that is read from top to bottom.
   *
   * @param number counts the columns of the whole file
   */
  record Column(int number, float left, float right, float pageHeight) {
    float width() {
      return Math.max(1, right - left);
    }
  }

  /** Whether it ends where the column does. */
  boolean isFull() {
    return right > column.right - 0.12f * column.width();
  }

  boolean isCentred() {
    float before = left - column.left;
    float after = column.right - right;
    return before > 0.08f * column.width()
        && after > 0.08f * column.width()
        && Math.abs(before - after) < 0.06f * column.width();
  }

  /** The text without the signs around what is raised. */
  String plain() {
    return text.indexOf(MARK_START) < 0
        ? text
        : text.replace(String.valueOf(MARK_START), "").replace(String.valueOf(MARK_END), "");
  }
}
