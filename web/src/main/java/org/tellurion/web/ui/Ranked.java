package org.tellurion.web.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tellurion.desk.Choices;
import org.tellurion.desk.InstrumentFilter;
import org.tellurion.desk.Tally;

/**
 * One line of a ranking: a name that leads to its page, a bar, and a number that opens the list
 * that makes it.
 *
 * @param label what is counted
 * @param page about it, with lens
 * @param note a word on it, for example that it is a broad term; empty for none
 * @param value length of the bar, zero or more
 * @param text the number as a reader sees it
 * @param list that makes the number, with lens
 */
public record Ranked(
    String label,
    Optional<String> page,
    String note,
    int value,
    String text,
    Optional<String> list) {

  /** A count of instruments. */
  public static Ranked of(Frame frame, Tally tally, Optional<String> page, String note) {
    return new Ranked(
        tally.label(),
        page.map(frame::to),
        note,
        tally.count(),
        String.valueOf(tally.count()),
        Optional.of(instruments(frame, tally.filter())));
  }

  /** A count that a choice of a list would leave. */
  public static Ranked of(Choices.Option option, String list) {
    return new Ranked(
        option.label(),
        Optional.empty(),
        "",
        option.count(),
        String.valueOf(option.count()),
        Optional.of(list));
  }

  /** The address of the instruments that a filter leaves. */
  public static String instruments(Frame frame, InstrumentFilter filter) {
    return Filters.instruments(frame, filter);
  }

  /** Length in percent of the longest of {@code all}, with one decimal. */
  public String percentOf(List<Ranked> all) {
    int longest = all.stream().mapToInt(Ranked::value).max().orElse(0);
    return longest == 0 ? "0" : String.format(Locale.ENGLISH, "%.1f", 100.0 * value / longest);
  }
}
