package org.tellurion.web.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The state of the record behind a page.
 *
 * @param recorded the latest moment of recording; {@link Instant#MIN} when nothing is recorded
 * @param sequence number of entries in the ledger
 * @param resolution version of the order of trust
 * @param version of this program
 */
public record Stamp(Instant recorded, long sequence, String resolution, String version) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Whether anything is recorded. */
  public boolean isEmpty() {
    return recorded.equals(Instant.MIN);
  }

  /** The day of the latest recording, for example {@code 24 November 2026}. */
  public String day() {
    return isEmpty() ? "" : DAY.format(date());
  }

  /** The day of the latest recording as ISO 8601. */
  public String isoDay() {
    return isEmpty() ? "" : date().toString();
  }

  private LocalDate date() {
    return recorded.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
