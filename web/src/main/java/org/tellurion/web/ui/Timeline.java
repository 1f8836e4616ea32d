package org.tellurion.web.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tellurion.model.Edtf;

/**
 * Dates on one axis, each as wide as it is uncertain.
 *
 * <p>Positions are in percent of the axis' width. The axis covers whole years around all known
 * days, today's year included when asked for.
 *
 * @param marks in the order given
 * @param ticks starts of years
 */
public record Timeline(List<Mark> marks, List<Tick> ticks) {
  private static final int WIDTH = 100;

  private static final int MOST_TICKS = 8;

  /**
   * A date to be shown.
   *
   * @param text the date in words
   * @param disputed whether sources clash over it
   * @param rival whether it is one of those that clash with the displayed one
   */
  public record Event(
      String label, Optional<Edtf> date, String text, boolean disputed, boolean rival) {}

  /**
   * A date with its place on the axis.
   *
   * @param from left end in percent of the width, {@code to} right end
   * @param day whether it is known to the day
   * @param openStart whether it may lie anywhere before
   * @param openEnd whether it may lie anywhere after
   * @param qualified approximate or uncertain in itself
   */
  public record Mark(
      Event event,
      String from,
      String to,
      boolean day,
      boolean openStart,
      boolean openEnd,
      boolean qualified) {
    /** Width in percent. */
    public String width() {
      return format(Double.parseDouble(to) - Double.parseDouble(from));
    }
  }

  /** The start of a year on the axis. */
  public record Tick(String percent, int year) {}

  /** Copies the lists. */
  public Timeline {
    marks = List.copyOf(marks);
    ticks = List.copyOf(ticks);
  }

  /** Puts events on an axis; empty ticks when no event has a date. */
  public static Timeline of(List<Event> events) {
    List<LocalDate> days =
        events.stream()
            .flatMap(event -> event.date().stream())
            .flatMap(date -> Stream.concat(date.earliest().stream(), date.latest().stream()))
            .sorted(Comparator.naturalOrder())
            .toList();
    if (days.isEmpty()) {
      return new Timeline(List.of(), List.of());
    }
    Axis axis = new Axis(days.getFirst().getYear(), days.getLast().getYear() + 1);
    List<Mark> marks = new ArrayList<>();
    for (Event event : events) {
      event.date().ifPresent(date -> marks.add(mark(axis, event, date)));
    }
    return new Timeline(marks, axis.ticks());
  }

  private static Mark mark(Axis axis, Event event, Edtf date) {
    double from = date.earliest().map(axis::place).orElse(0.0);
    double to = date.latest().map(day -> axis.place(day.plusDays(1))).orElse((double) WIDTH);
    boolean qualified = date.text().matches(".*[~?%].*");
    return new Mark(
        event,
        format(from),
        format(to),
        date.days() == 1,
        date.earliest().isEmpty(),
        date.latest().isEmpty(),
        qualified);
  }

  private record Axis(int firstYear, int endYear) {
    double place(LocalDate day) {
      long start = LocalDate.of(firstYear, 1, 1).toEpochDay();
      long end = LocalDate.of(endYear, 1, 1).toEpochDay();
      return (double) WIDTH * (day.toEpochDay() - start) / (end - start);
    }

    List<Tick> ticks() {
      int step = 1 + (endYear - firstYear) / MOST_TICKS;
      List<Tick> ticks = new ArrayList<>();
      for (int year = firstYear; year < endYear; year += step) {
        ticks.add(new Tick(format(place(LocalDate.of(year, 1, 1))), year));
      }
      return ticks;
    }
  }

  private static String format(double number) {
    return String.format(Locale.ENGLISH, "%.2f", number);
  }
}
