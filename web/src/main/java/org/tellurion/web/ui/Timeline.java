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
 * <p>Positions are in thousandths of the axis' width. The axis covers whole years around all known
 * days, today's year included when asked for.
 *
 * @param marks in the order given
 * @param ticks starts of years
 */
public record Timeline(List<Mark> marks, List<Tick> ticks) {
  /** Width of the axis in user units. */
  public static final int WIDTH = 1_000;

  private static final int MOST_TICKS = 8;

  /** A date to be shown. */
  public record Event(String label, Optional<Edtf> date, String text, boolean disputed) {}

  /**
   * A date with its place on the axis.
   *
   * @param from left end in user units, {@code to} right end
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
    /** Width in user units. */
    public String width() {
      return format(Double.parseDouble(to) - Double.parseDouble(from));
    }
  }

  /** The start of a year on the axis. */
  public record Tick(String x, int year) {}

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
    return String.format(Locale.ENGLISH, "%.1f", number);
  }
}
