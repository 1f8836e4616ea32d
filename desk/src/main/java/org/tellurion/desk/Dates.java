package org.tellurion.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tellurion.model.Edtf;

/**
 * Dates for readers: {@code 26 Oct 2023}, {@code Oct 2023}, {@code about 2023}, {@code 2021 to
 * 2023}.
 */
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** The date in words, with its qualifier. */
  public static String readable(Edtf date) {
    int slash = date.text().indexOf('/');
    if (slash < 0) {
      return single(date);
    }
    String start = date.text().substring(0, slash);
    String end = date.text().substring(slash + 1);
    if (start.equals("..")) {
      return "up to " + single(Edtf.parse(end));
    }
    if (end.equals("..")) {
      return "from " + single(Edtf.parse(start));
    }
    return single(Edtf.parse(start)) + " to " + single(Edtf.parse(end));
  }

  /** A day in words. */
  public static String readable(LocalDate day) {
    return DAY.format(day);
  }

  private static String single(Edtf date) {
    String text = date.text();
    char last = text.charAt(text.length() - 1);
    String bare = Character.isDigit(last) ? text : text.substring(0, text.length() - 1);
    LocalDate first = date.earliest().orElseThrow();
    String words =
        switch (bare.length()) {
          case 4 -> bare;
          case 7 -> MONTH.format(first);
          default -> DAY.format(first);
        };
    return switch (last) {
      case '~' -> "about " + words;
      case '?' -> words + " (uncertain)";
      case '%' -> "about " + words + " (uncertain)";
      default -> words;
    };
  }
}
