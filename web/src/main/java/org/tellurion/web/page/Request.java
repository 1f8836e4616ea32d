package org.tellurion.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Lens;
import org.tellurion.web.ui.Query;

/**
 * What a page is asked. The query has been checked against the page's parameters.
 *
 * @param segments values of the segments in braces
 * @param query parameters without the lens
 * @param lens through which the reader looks
 * @param desk answers from what was recorded at the lens's as-of
 */
public record Request(Map<String, String> segments, Query query, Lens lens, Desk desk) {

  /** The value of a segment of the route in braces. */
  public String segment(String name) {
    String value = segments.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no segment {" + name + "}");
    }
    return value;
  }

  /** The text of a parameter. */
  public Optional<String> text(String name) {
    return query.first(name);
  }

  /** The values of a repeated parameter, sorted. */
  public List<String> all(String name) {
    return query.all(name);
  }

  /** A number, or {@code otherwise}. */
  public int number(String name, int otherwise) {
    return query.first(name).map(Integer::parseInt).orElse(otherwise);
  }

  /** A day. */
  public Optional<LocalDate> day(String name) {
    return query.first(name).map(LocalDate::parse);
  }
}
