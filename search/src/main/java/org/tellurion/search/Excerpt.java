package org.tellurion.search;

import java.util.List;

/**
 * A stretch of a document's text with the words asked for marked.
 *
 * @param part where in the document it stands
 * @param segments in order; their texts put together are the stretch
 * @param startsEarlier whether the text begins before the stretch
 * @param goesOn whether the text goes on after the stretch
 */
public record Excerpt(Part part, List<Segment> segments, boolean startsEarlier, boolean goesOn) {

  /** Where a stretch of text stands. */
  public enum Part {
    TITLE,
    ALIAS,
    BODY
  }

  /** Copies the segments. */
  public Excerpt {
    segments = List.copyOf(segments);
  }

  /** The text without marks, with {@code …} where it was cut. */
  public String plain() {
    StringBuilder plain = new StringBuilder(startsEarlier ? "… " : "");
    segments.forEach(segment -> plain.append(segment.text()));
    return plain.append(goesOn ? " …" : "").toString();
  }
}
