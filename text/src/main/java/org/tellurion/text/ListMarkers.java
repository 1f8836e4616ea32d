package org.tellurion.text;

import java.util.Locale;

/** Numbers as lists print them. */
final class ListMarkers {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int MAX_ROMAN = 3_999;
  private static final int MAX_LETTERS = 26 * 20;

  private ListMarkers() {}

  /** {@code iv}; beyond 3,999 and below 1 decimal. */
  static String roman(int number) {
    if (number < 1 || number > MAX_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int at = 0; at < VALUES.length; at++) {
      while (rest >= VALUES[at]) {
        text.append(SIGNS[at]);
        rest -= VALUES[at];
      }
    }
    return text.toString();
  }

  /** {@code a} to {@code z}, then {@code aa}, {@code bb}, as word processors count. */
  static String repeatedLetters(int number) {
    if (number < 1 || number > MAX_LETTERS) {
      return Integer.toString(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  /** {@code a} to {@code z}, then {@code aa}, {@code ab}, as browsers count. */
  static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      text.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return text.toString();
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
