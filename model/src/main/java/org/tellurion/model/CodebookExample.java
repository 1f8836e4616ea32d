package org.tellurion.model;

/**
 * A sentence or article made up for the codebook, which the theme must code or must not.
 *
 * @param heading of the article that it would stand in; empty for none
 * @param text in our own words, from no instrument
 * @param coded whether the theme is there
 */
public record CodebookExample(String heading, String text, boolean coded) {
  public CodebookExample {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an example is empty");
    }
  }
}
