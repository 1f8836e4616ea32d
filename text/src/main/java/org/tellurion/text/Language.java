package org.tellurion.text;

/**
 * The language a text is written in.
 *
 * @param code ISO 639-1, or {@code und} when it could not be told
 * @param name in English
 */
public record Language(String code, String name) {
  public static final Language ENGLISH = new Language("en", "English");
  public static final Language UNDETERMINED = new Language("und", "undetermined");
}
