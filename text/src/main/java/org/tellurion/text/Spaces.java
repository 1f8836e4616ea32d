package org.tellurion.text;

/** Spaces and control characters. */
final class Spaces {
  private Spaces() {}

  /** {@code text} with every run of spaces and control characters as one space, and none around. */
  static String collapse(String text) {
    return isCollapsed(text) ? text : collapsed(text);
  }

  private static boolean isCollapsed(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (space) {
          return false;
        }
        space = true;
      } else if (isBlank(c) || isNothing(c)) {
        return false;
      } else {
        space = false;
      }
    }
    return text.isEmpty() || !space;
  }

  private static String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        space = true;
      } else if (!isNothing(c)) {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether {@code c} parts words: spaces of all kinds, line ends, tabulators, controls. */
  static boolean isBlank(char c) {
    return c <= ' '
        || (c >= 0x7F && c <= 0xA0)
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x1680
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** Whether {@code c} has no width: soft hyphen, joiners, marks of order and direction. */
  static boolean isNothing(char c) {
    return c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF;
  }
}
