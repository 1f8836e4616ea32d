package org.tellurion.model;

/** Small helpers for text in messages. */
final class Texts {
  private static final int EXCERPT = 60;

  private Texts() {}

  /** At most 60 characters of {@code text}, control characters shown as {@code ·}. */
  static String excerpt(String text) {
    String cut = text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    return cut.replaceAll("\\p{Cntrl}", "·");
  }

  /**
   * Fails when {@code text} is blank or has a character that {@link PlainText} refuses; {@code
   * what} names it in the message.
   */
  static void requireText(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    PlainText.findForbidden(text, 0)
        .ifPresent(
            at -> {
              throw new IllegalArgumentException(
                  what + " has the " + PlainText.describe(text, at) + "; take it out");
            });
  }

  /** Fails when {@code text} contains {@code character}; {@code what} names it in the message. */
  static void requireWithout(String text, char character, String what) {
    if (text.indexOf(character) >= 0) {
      throw new IllegalArgumentException(
          what + " \"" + excerpt(text) + "\" contains \"" + character + "\"");
    }
  }
}
