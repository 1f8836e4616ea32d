package org.tellurion.text;

/**
 * A character of a page where it stands, in points from the upper left corner of the page as it is
 * read.
 *
 * @param y of its base line
 * @param size of its font
 */
record PdfGlyph(String text, float x, float y, float width, float size, boolean bold) {
  float end() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
