package org.tellurion.web.page;

import java.util.List;

/**
 * A query parameter of a page, as documented and as checked.
 *
 * @param name lower-case words joined by {@code -}
 * @param kind what its value must look like
 * @param repeated whether several values may be asked for
 * @param description one sentence
 * @param example a value that works
 */
public record Parameter(
    String name, Kind kind, boolean repeated, String description, String example) {

  /** What a value looks like. */
  public sealed interface Kind {
    /** Any text up to a length. */
    record Text(int maxLength) implements Kind {}

    /** A whole number in a range. */
    record Whole(int min, int max) implements Kind {}

    /** A calendar date, {@code 2026-11-24}. */
    record Day() implements Kind {}

    /** A date or an instant. */
    record Moment() implements Kind {}

    /** One of some words. */
    record Choice(List<String> words) implements Kind {
      /** Copies the words. */
      public Choice {
        words = List.copyOf(words);
      }
    }
  }

  private static final int MAX_CODE = 240;

  /** A code or id of the registry; may be repeated, any of them matches. */
  public static Parameter code(String name, String description, String example) {
    return new Parameter(name, new Kind.Text(MAX_CODE), true, description, example);
  }

  /** Free text. */
  public static Parameter text(String name, int maxLength, String description, String example) {
    return new Parameter(name, new Kind.Text(maxLength), false, description, example);
  }

  /** A whole number between {@code min} and {@code max}. */
  public static Parameter number(String name, int min, int max, String description, int example) {
    return new Parameter(
        name, new Kind.Whole(min, max), false, description, Integer.toString(example));
  }

  /** One of some words. */
  public static Parameter choice(String name, List<String> words, String description) {
    return new Parameter(name, new Kind.Choice(words), false, description, words.getFirst());
  }

  /** A calendar date. */
  public static Parameter day(String name, String description) {
    return new Parameter(name, new Kind.Day(), false, description, "2024-06-30");
  }
}
