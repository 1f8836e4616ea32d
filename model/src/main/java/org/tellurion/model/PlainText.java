package org.tellurion.model;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Which characters a text of the record may have: all of Unicode but control characters other than
 * line feed and tab, halves of surrogate pairs, U+FFFE and U+FFFF, and the invisible characters
 * that turn the direction of writing and so can make a text look like another.
 */
public final class PlainText {
  private PlainText() {}

  /** The index, at or after {@code start}, of the first character that is refused. */
  public static OptionalInt findForbidden(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' ? isControl(character) : character > '~' && isForbidden(text, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Names the character at {@code index} for a message, for example {@code character U+0000}. */
  public static String describe(String text, int index) {
    return String.format(Locale.ROOT, "character U+%04X", (int) text.charAt(index));
  }

  private static boolean isControl(char character) {
    return character != '\n' && character != '\t';
  }

  private static boolean isForbidden(String text, int index) {
    char character = text.charAt(index);
    if (Character.isHighSurrogate(character)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(character)) {
      return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return character <= 0x9F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || character >= 0xFFFE;
  }
}
