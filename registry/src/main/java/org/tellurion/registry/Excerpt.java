package org.tellurion.registry;

/** Text of a file inside a message. */
final class Excerpt {
  private static final int LENGTH = 60;

  private Excerpt() {}

  /** At most 60 characters, control characters shown as {@code ·}. */
  static String of(String text) {
    String cut = text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
    return cut.replaceAll("\\p{Cntrl}", "·");
  }
}
