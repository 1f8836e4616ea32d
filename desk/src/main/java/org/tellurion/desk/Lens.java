package org.tellurion.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The two questions of time that every answer can be asked with.
 *
 * @param asOf what was recorded by then ({@code --as-of}); empty for everything recorded
 * @param on what was in the world then: announced, signed, in force, member ({@code --on}); empty
 *     for the latest known state
 */
public record Lens(Optional<Instant> asOf, Optional<LocalDate> on) {
  /** Everything recorded, latest known state. */
  public static final Lens NOW = new Lens(Optional.empty(), Optional.empty());

  /**
   * Reads the two options as users write them.
   *
   * @param asOf a date (its whole day, UTC, is included) or an instant; empty text for none
   * @param on a date; empty text for none
   * @throws IllegalArgumentException when a text is no date
   */
  public static Lens parse(String asOf, String on) {
    return new Lens(
        asOf.isEmpty() ? Optional.empty() : Optional.of(parseAsOf(asOf)),
        on.isEmpty() ? Optional.empty() : Optional.of(parseDate(on, "on")));
  }

  private static Instant parseAsOf(String text) {
    if (text.indexOf('T') < 0) {
      return parseDate(text, "as-of").atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException notAnInstant) {
      throw new IllegalArgumentException(
          "as-of \""
              + text
              + "\" is not a date like 2026-11-24 or an instant like 2026-11-24T12:00:00Z",
          notAnInstant);
    }
  }

  private static LocalDate parseDate(String text, String name) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      throw new IllegalArgumentException(
          name + " \"" + text + "\" is not a date like 2026-11-24", notADate);
    }
  }
}
