package org.tellurion.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates: <em>26 October 2025, October 26, 2025, the 28th day of October two thousand and
 * twenty-five, October 2025</em>.
 */
final class DateScanner {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private DateScanner() {}

  /**
   * A date.
   *
   * @param day the day, or the last day of the month when only that is named
   * @param first index of the first word
   * @param last index of the last
   * @param wholeMonth whether only the month is named
   */
  record Read(LocalDate day, int first, int last, boolean wholeMonth) {}

  /** The date whose month is the word at {@code i}, or null. */
  static @Nullable Read around(Tokens tokens, int i) {
    int month =
        tokens.is(i, Lexicon.MONTH) && tokens.isCapital(i) ? MONTHS.indexOf(tokens.form(i)) + 1 : 0;
    if (month == 0) {
      return null;
    }
    NumberWords.@Nullable Read next = NumberWords.at(tokens, i + 1);
    NumberWords.@Nullable Read year = NumberWords.year(tokens, i + 1);
    if (year == null && next != null && next.value() <= 31) {
      NumberWords.@Nullable Read after = NumberWords.year(tokens, next.last() + 1);
      return after == null ? null : date(after.value(), month, next.value(), i, after.last());
    }
    if (year == null) {
      return null;
    }
    return withDayBefore(tokens, i, month, year);
  }

  private static @Nullable Read withDayBefore(
      Tokens tokens, int i, int month, NumberWords.Read year) {
    int at = i - 1;
    while (tokens.isWord(at, "of") || tokens.isWord(at, "day")) {
      at--;
    }
    int first = at > 0 && NumberWords.small(tokens.form(at - 1)) != null ? at - 1 : at;
    NumberWords.@Nullable Read day = NumberWords.at(tokens, first);
    if (day != null && day.last() != at) {
      first = at;
      day = NumberWords.at(tokens, at);
    }
    if (day != null && day.last() == at && day.value() >= 1 && day.value() <= 31) {
      return date(year.value(), month, day.value(), first, year.last());
    }
    LocalDate end = YearMonth.of(year.value(), month).atEndOfMonth();
    return new Read(end, i, year.last(), true);
  }

  private static @Nullable Read date(int year, int month, int day, int first, int last) {
    try {
      return new Read(LocalDate.of(year, month, day), first, last, false);
    } catch (DateTimeException impossible) {
      // The 31st of June is no date, whatever a text says; nothing is lost by passing it over.
      return null;
    }
  }

  /** The first whole date of a stretch of text. */
  static Optional<LocalDate> first(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Read read = around(tokens, i);
      if (read != null && !read.wholeMonth()) {
        return Optional.of(read.day());
      }
    }
    return Optional.empty();
  }
}
