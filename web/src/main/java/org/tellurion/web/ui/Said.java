package org.tellurion.web.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tellurion.model.Method;
import org.tellurion.model.Source;
import org.tellurion.registry.Alternative;

/** Words around claims: verdicts, methods, moments, short forms of sources. */
public final class Said {
  private static final int SHORT = 64;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Said() {}

  /** What became of a value, in one word or two. */
  public static String verdict(Alternative.Verdict verdict) {
    return switch (verdict) {
      case SHOWN -> "shown";
      case RIVAL -> "disputes it";
      case SUPPORTING -> "supports it";
      case OUTRANKED -> "outweighed";
      case CORRECTED -> "corrected";
    };
  }

  /** How a claim was made. */
  public static String method(Method method) {
    return switch (method) {
      case Method.Curated _ -> "Read and written down";
      case Method.Review _ -> "Second look";
      case Method.OfficialText _ -> "Taken from the text";
      case Method.Machine(String name, String version) ->
          "Made by a program (" + name + " " + version + "), not reviewed,";
    };
  }

  /** The day of a moment, UTC. */
  public static String day(Instant moment) {
    return DAY.format(moment);
  }

  /** The time of a moment to the minute, UTC. */
  public static String time(Instant moment) {
    return TIME.format(moment);
  }

  /** A source as short as it can be told apart: an address without scheme, cut in the middle. */
  public static String source(Source source) {
    return source.isAddress() ? address(source.citation()) : source.citation();
  }

  /** An address without scheme, cut in the middle when it is long. */
  public static String address(String address) {
    String text = address.replaceFirst("^https?://(www\\.)?", "");
    String bare = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    return bare.length() > SHORT
        ? bare.substring(0, SHORT / 2 + 8) + "…" + bare.substring(bare.length() - SHORT / 2 + 8)
        : bare;
  }
}
