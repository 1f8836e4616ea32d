package org.tellurion.text;

import org.jspecify.annotations.Nullable;

/**
 * A run of text as a reader of one format found it, before the tree is built. Readers emit blocks
 * in reading order; {@code TreeBuilder} makes the tree from blocks alone, so that all formats share
 * it.
 *
 * @param text with spaces collapsed and without control characters; may hold line feeds only where
 *     the file breaks a line on purpose
 * @param kind what the format itself says it is
 * @param level of a heading (1 is highest) or depth of a list item (1 is outermost); of a
 *     paragraph, the depth of the list item that it goes on with; else 0
 * @param marker number or bullet of a list item, or word and number of a chapter or an article, as
 *     printed ({@code (a)}, {@code 1.}, {@code ARTICLE 5}); empty when the format does not part it
 *     from the text
 * @param page from 1, or 0
 * @param sourceId the id that the format gives it (ToTA's article id), or null
 */
record Block(
    String text, Kind kind, int level, String marker, int page, @Nullable String sourceId) {
  /** What a format can say of a block. */
  enum Kind {
    TITLE,
    HEADING,
    /** The head of a chapter that the format marks as such; its text is number and name. */
    CHAPTER,
    /** The head of an article that the format marks as such; its text is number and name. */
    ARTICLE,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW,
    FOOTNOTE
  }

  Block withText(String other) {
    return other.equals(text) ? this : new Block(other, kind, level, marker, page, sourceId);
  }

  static Block paragraph(String text, int page) {
    return new Block(text, Kind.PARAGRAPH, 0, "", page, null);
  }
}
