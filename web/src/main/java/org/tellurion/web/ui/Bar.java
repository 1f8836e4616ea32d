package org.tellurion.web.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a bar chart that is a table.
 *
 * @param label what is counted
 * @param href page about it, with lens
 * @param value zero or more
 * @param text the number as a reader sees it
 */
public record Bar(String label, Optional<String> href, double value, String text) {

  /** A count. */
  public static Bar count(String label, Optional<String> href, int count) {
    return new Bar(label, href, count, String.format(Locale.ENGLISH, "%,d", count));
  }

  /** Length in percent of the longest of {@code bars}, with one decimal. */
  public String percentOf(List<Bar> bars) {
    double longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    return longest <= 0 ? "0" : String.format(Locale.ENGLISH, "%.1f", 100 * value / longest);
  }
}
