package org.tellurion.coding;

import java.time.LocalDate;
import java.util.Optional;
import org.tellurion.text.Span;

/**
 * When something is to be done.
 *
 * @param kind how the time is given
 * @param date the last day, when it can be told
 * @param count number of {@code unit}s; 0 for a date
 * @param anchor what a relative time is counted from
 * @param trigger the words, in the canonical text
 */
public record Deadline(
    Kind kind, Optional<LocalDate> date, int count, Unit unit, Anchor anchor, Span trigger) {
  /** How a time is given. */
  public enum Kind {
    /** Until a day, or within a year or month that is named. */
    DATE("date"),
    /** A number of days, months or years from something. */
    RELATIVE("relative"),
    /** Again and again. */
    PERIODIC("periodic");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  /** Units of time. */
  public enum Unit {
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    YEAR("year");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }

    /** {@code day} and {@code count} units more. */
    LocalDate after(LocalDate day, int count) {
      return switch (this) {
        case DAY -> day.plusDays(count);
        case WEEK -> day.plusWeeks(count);
        case MONTH -> day.plusMonths(count);
        case YEAR -> day.plusYears(count);
      };
    }
  }

  /** What a relative time is counted from. */
  public enum Anchor {
    /** Signature, or the date of the text itself. */
    SIGNATURE("signature"),
    ENTRY_INTO_FORCE("entry-into-force"),
    REQUEST("request"),
    NOTICE("notice"),
    OTHER("other"),
    /** Nothing is named. */
    NONE("none");

    private final String code;

    Anchor(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }
}
