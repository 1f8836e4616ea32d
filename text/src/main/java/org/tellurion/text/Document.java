package org.tellurion.text;

import java.util.List;
import java.util.Map;

/**
 * A text as read: one canonical text and a tree that points into it.
 *
 * @param name of the file, without directories
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param title as printed, or empty
 * @param text canonical: blocks parted by one line feed, articles and headings by two, spaces
 *     collapsed, no control characters but the line feed
 * @param root of kind {@link ProvisionKind#DOCUMENT}, spanning the whole text
 * @param pages in order; empty when the file has none
 * @param metadata what the file says of itself beside its text (for ToTA: names, dates, parties),
 *     under the names that it uses
 */
public record Document(
    String name,
    String sha256,
    TextFormat format,
    Language language,
    String title,
    String text,
    Provision root,
    List<PageStart> pages,
    Map<String, List<String>> metadata,
    ReadingLog log) {
  public Document {
    pages = List.copyOf(pages);
    metadata = Map.copyOf(metadata);
    if (root.span().start() != 0 || root.span().end() != text.length()) {
      throw new IllegalArgumentException("the tree of " + name + " does not span its text");
    }
  }

  /** The page, from 1, on which {@code offset} stands; 0 when the file has no pages. */
  public int pageOf(int offset) {
    int page = 0;
    for (PageStart start : pages) {
      if (start.offset() > offset) {
        break;
      }
      page = start.page();
    }
    return page;
  }
}
