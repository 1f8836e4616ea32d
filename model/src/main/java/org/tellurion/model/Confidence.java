package org.tellurion.model;

/** How far the sources of a claim carry it. Ordered from least to most. */
public enum Confidence {
  LOW("low"),
  MEDIUM("medium"),
  HIGH("high");

  private final String code;

  Confidence(String code) {
    this.code = code;
  }

  /** The word used in files and JSON. */
  public String code() {
    return code;
  }

  /** The lesser of the two. */
  public Confidence min(Confidence other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Reads the word used in files.
   *
   * @throws IllegalArgumentException when the word is not high, medium or low
   */
  public static Confidence parse(String code) {
    for (Confidence confidence : values()) {
      if (confidence.code.equals(code)) {
        return confidence;
      }
    }
    throw new IllegalArgumentException(
        "confidence \"" + Texts.excerpt(code) + "\" is not high, medium or low");
  }
}
