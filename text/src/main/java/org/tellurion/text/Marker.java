package org.tellurion.text;

import org.jspecify.annotations.Nullable;

/**
 * A printed number, letter or bullet that can begin a paragraph or a point.
 *
 * @param form how it is set
 * @param number without brackets and dots; empty for a bullet
 * @param start offset of its first character
 * @param end offset after its last
 */
record Marker(Form form, String number, int start, int end) {
  /** How a marker is set. */
  enum Form {
    /** {@code (a)}. */
    PARENS,
    /** {@code a)}. */
    HALF,
    /** {@code a.} */
    DOT,
    /** {@code 2.3} or {@code 2.3.4}. */
    DECIMAL,
    /** {@code 1} with nothing but a space after it. */
    BARE,
    BULLET
  }

  private static final int LONGEST = 5;

  /** The marker at {@code at}, or null when none stands there. */
  static @Nullable Marker at(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    char c = text.charAt(at);
    if (c == '(') {
      return inParens(text, at);
    }
    if (isDigit(c)) {
      return withDigits(text, at);
    }
    if (isLetter(c)) {
      return withLetters(text, at);
    }
    if (isBullet(c) && follows(text, at + 1, c == '-' || c == '•' || c == '–')) {
      return new Marker(Form.BULLET, "", at, at + 1);
    }
    return null;
  }

  private static @Nullable Marker inParens(String text, int at) {
    int end = alnum(text, at + 1);
    if (end == at + 1 || end >= text.length() || text.charAt(end) != ')') {
      return null;
    }
    String number = text.substring(at + 1, end);
    return isNumber(number) ? new Marker(Form.PARENS, number, at, end + 1) : null;
  }

  private static @Nullable Marker withDigits(String text, int at) {
    int end = digits(text, at);
    if (end - at > 3 || end >= text.length()) {
      return null;
    }
    String number = text.substring(at, end);
    char next = text.charAt(end);
    if (next == ')') {
      return new Marker(Form.HALF, number, at, end + 1);
    }
    if (next == ' ') {
      return end + 1 < text.length() && beginsName(text.charAt(end + 1))
          ? new Marker(Form.BARE, number, at, end)
          : null;
    }
    if (next != '.') {
      return null;
    }
    if (end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
      return decimal(text, at, end);
    }
    return follows(text, end + 1, true) ? new Marker(Form.DOT, number, at, end + 1) : null;
  }

  private static @Nullable Marker decimal(String text, int at, int firstEnd) {
    int end = firstEnd;
    while (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      int next = digits(text, end + 1);
      if (next - end > 4) {
        return null;
      }
      end = next;
    }
    String number = text.substring(at, end);
    int after = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    return follows(text, after, false) ? new Marker(Form.DECIMAL, number, at, after) : null;
  }

  private static @Nullable Marker withLetters(String text, int at) {
    int end = alnum(text, at);
    if (end - at > LONGEST || end >= text.length()) {
      return null;
    }
    char next = text.charAt(end);
    if (next != ')' && next != '.') {
      return null;
    }
    String number = text.substring(at, end);
    if (!isNumber(number) || !follows(text, end + 1, false)) {
      return null;
    }
    return new Marker(next == ')' ? Form.HALF : Form.DOT, number, at, end + 1);
  }

  private static boolean isNumber(String number) {
    int digits = digits(number, 0);
    if (digits > 0) {
      return digits <= 3 && digits == number.length();
    }
    return Numerals.letter(number) > 0 || (sameCase(number) && Numerals.roman(number) > 0);
  }

  private static boolean sameCase(String word) {
    boolean upper = Character.isUpperCase(word.charAt(0));
    return word.chars().allMatch(c -> Character.isUpperCase(c) == upper);
  }

  private static boolean follows(String text, int at, boolean glued) {
    if (at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '(') {
      return true;
    }
    return glued && beginsName(text.charAt(at));
  }

  private static boolean beginsName(char c) {
    return Character.isUpperCase(c) || c == '“' || c == '"' || c == '‘' || c == '«';
  }

  private static int alnum(String text, int from) {
    int at = from;
    int last = Math.min(text.length(), from + LONGEST + 1);
    while (at < last && (isDigit(text.charAt(at)) || isLetter(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static int digits(String text, int from) {
    int at = from;
    int last = Math.min(text.length(), from + 5);
    while (at < last && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBullet(char c) {
    return "-–—•·▪●◦*■□➢".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
