package org.tellurion.text;

/** Words from outside made fit for a block or a message. */
final class Texts {
  private static final int MAX_MESSAGE = 300;

  private Texts() {}

  /** Spaces collapsed, control characters and broken surrogates out. */
  static String collapse(CharSequence text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    int at = 0;
    while (at < text.length()) {
      int code = Character.codePointAt(text, at);
      at += Character.charCount(code);
      if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
        space = !clean.isEmpty();
      } else if (isVisible(code)) {
        if (space) {
          clean.append(' ');
          space = false;
        }
        clean.appendCodePoint(code);
      }
    }
    return clean.toString();
  }

  /** As {@link #collapse}, and cut to a length that a message can carry. */
  static String tidy(String text) {
    String clean =
        collapse(text.length() > 4 * MAX_MESSAGE ? text.substring(0, 4 * MAX_MESSAGE) : text);
    return clean.length() <= MAX_MESSAGE ? clean : clean.substring(0, MAX_MESSAGE) + "\u2026";
  }

  private static boolean isVisible(int code) {
    return !Character.isISOControl(code)
        && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE)
        && code != '\u00ad'
        && code != '\ufeff'
        && code != '\u200b';
  }
}
