package org.tellurion.text;

import java.util.Locale;
import java.util.Map;

/** Values of printed numbers: Roman, in words (English, Spanish, French), by letter. */
final class Numerals {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("primero", 1),
          Map.entry("segundo", 2),
          Map.entry("tercero", 3),
          Map.entry("premier", 1),
          Map.entry("1er", 1));

  private Numerals() {}

  /** The value of a Roman number in one case, or 0 when {@code text} is none (up to 399). */
  static int roman(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return 0;
    }
    int total = 0;
    int before = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int digit = digit(text.charAt(i));
      if (digit == 0) {
        return 0;
      }
      total += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return total > 0 && romanOf(total).equals(text.toLowerCase(Locale.ROOT)) ? total : 0;
  }

  private static int digit(char c) {
    return switch (c) {
      case 'i', 'I' -> 1;
      case 'v', 'V' -> 5;
      case 'x', 'X' -> 10;
      case 'l', 'L' -> 50;
      case 'c', 'C' -> 100;
      default -> 0;
    };
  }

  private static String romanOf(int value) {
    if (value >= 400) {
      return "";
    }
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return "c".repeat(value / 100) + tens[value / 10 % 10] + ones[value % 10];
  }

  /** The value of a number word, or 0. */
  static int word(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Integer whole = WORDS.get(lower);
    if (whole != null) {
      return whole;
    }
    int cut = Math.max(lower.indexOf(' '), lower.indexOf('-'));
    if (cut > 0 && lower.startsWith("twenty")) {
      int ones = WORDS.getOrDefault(lower.substring(cut + 1), 0);
      return ones > 0 && ones < 10 ? 20 + ones : 0;
    }
    return 0;
  }

  /** The place of a letter in a list: a is 1, z 26, aa 27, bb 28; 0 when {@code text} is none. */
  static int letter(String text) {
    if (text.isEmpty() || text.length() > 3) {
      return 0;
    }
    char first = Character.toLowerCase(text.charAt(0));
    if (first < 'a' || first > 'z') {
      return 0;
    }
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) != text.charAt(0)) {
        return 0;
      }
    }
    return first - 'a' + 1 + 26 * (text.length() - 1);
  }

  /** The value of up to nine decimal digits, or 0 when {@code text} is something else. */
  static int decimal(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
