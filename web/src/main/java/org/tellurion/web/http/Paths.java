package org.tellurion.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tellurion.web.page.ProblemException;
import org.tellurion.web.page.ProblemType;

/** Reads the path of an address. */
final class Paths {
  private Paths() {}

  /**
   * The path without percent signs.
   *
   * @throws ProblemException when it cannot be read or climbs out of where it is
   */
  static String decode(String raw) {
    try {
      String path = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
      boolean strange =
          path.indexOf('\uFFFD') >= 0
              || path.chars().anyMatch(Character::isISOControl)
              || path.indexOf('\\') >= 0
              || path.contains("/../")
              || path.endsWith("/..")
              || raw.toLowerCase(Locale.ROOT).contains("%2f");
      if (!strange) {
        return path;
      }
    } catch (IllegalArgumentException malformed) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static ProblemException unreadable() {
    return new ProblemException(
        ProblemType.MALFORMED_ADDRESS, "The path is not one that any page here has.");
  }
}
