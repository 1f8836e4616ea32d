package org.tellurion.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as the record knows it: a subset of the Extended Date/Time Format, level 1 (ISO
 * 8601-2:2019).
 *
 * <p>Forms: {@code 2023}, {@code 2023-10}, {@code 2023-10-26}, each with an optional qualifier
 * {@code ~} (approximate), {@code ?} (uncertain) or {@code %} (both); intervals {@code 2021/2023},
 * {@code ../2024} (up to), {@code 2024/..} (from). Years 0001 to 9999.
 *
 * <p>Every value covers a span of days, from {@link #earliest()} to {@link #latest()}; an open end
 * is empty. Qualifiers do not widen the span: they are kept and shown.
 */
public record Edtf(String text, Optional<LocalDate> earliest, Optional<LocalDate> latest)
    implements Comparable<Edtf> {
  private static final Pattern SINGLE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");
  private static final String OPEN = "..";

  /**
   * Reads the text of a date.
   *
   * @throws IllegalArgumentException with a message that names the text and what is wrong with it,
   *     for example an impossible day or an interval that ends before it starts
   */
  public static Edtf parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return parseSingle(text, text);
    }
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    Optional<LocalDate> from =
        start.equals(OPEN) ? Optional.empty() : parseSingle(start, text).earliest();
    Optional<LocalDate> to = end.equals(OPEN) ? Optional.empty() : parseSingle(end, text).latest();
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("date \"" + text + "\" is open on both sides");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("date \"" + text + "\" ends before it starts");
    }
    return new Edtf(text, from, to);
  }

  /**
   * A date known to the day.
   *
   * @throws IllegalArgumentException when the year is not one of 1 to 9999
   */
  public static Edtf of(LocalDate day) {
    return parse(day.toString());
  }

  private static Edtf parseSingle(String text, String whole) {
    Matcher matcher = SINGLE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "date \""
              + Texts.excerpt(whole)
              + "\" is not of the form 2023, 2023-10 or 2023-10-26 (with ~ ? or %), nor an interval"
              + " of two such dates or .. joined by /");
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (year == 0) {
        throw new IllegalArgumentException("date \"" + whole + "\" has the year 0000");
      }
      if (matcher.group(2) == null) {
        return span(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
      if (matcher.group(3) == null) {
        return span(text, month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = LocalDate.of(year, month.getMonthValue(), Integer.parseInt(matcher.group(3)));
      return span(text, day, day);
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException(
          "date \"" + whole + "\" is no day of the calendar", impossible);
    }
  }

  private static Edtf span(String text, LocalDate from, LocalDate to) {
    return new Edtf(text, Optional.of(from), Optional.of(to));
  }

  /** Whether the two spans share a day, so that both statements can be true. */
  public boolean isCompatibleWith(Edtf other) {
    return !certainlyBefore(other) && !other.certainlyBefore(this);
  }

  /** Whether every day of this lies before every day of {@code other}. */
  public boolean certainlyBefore(Edtf other) {
    return latest.isPresent()
        && other.earliest.isPresent()
        && latest.get().isBefore(other.earliest.get());
  }

  /** Whether every day of this is on or before {@code day}. */
  public boolean certainlyBy(LocalDate day) {
    return latest.isPresent() && !latest.get().isAfter(day);
  }

  /** Whether every day of this is after {@code day}. */
  public boolean certainlyAfter(LocalDate day) {
    return earliest.isPresent() && earliest.get().isAfter(day);
  }

  /** Number of days covered, or {@link Long#MAX_VALUE} when an end is open. */
  public long days() {
    if (earliest.isEmpty() || latest.isEmpty()) {
      return Long.MAX_VALUE;
    }
    return latest.get().toEpochDay() - earliest.get().toEpochDay() + 1;
  }

  /** Whether the date carries a qualifier or covers more than one day. */
  public boolean isUncertain() {
    return days() != 1
        || text.indexOf('~') >= 0
        || text.indexOf('?') >= 0
        || text.indexOf('%') >= 0;
  }

  /** By first day (an open start first), then by last day (an open end last), then by text. */
  @Override
  public int compareTo(Edtf other) {
    int byStart = earliest.orElse(LocalDate.MIN).compareTo(other.earliest.orElse(LocalDate.MIN));
    if (byStart != 0) {
      return byStart;
    }
    int byEnd = latest.orElse(LocalDate.MAX).compareTo(other.latest.orElse(LocalDate.MAX));
    return byEnd != 0 ? byEnd : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
