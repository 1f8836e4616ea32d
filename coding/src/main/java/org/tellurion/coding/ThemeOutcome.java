package org.tellurion.coding;

/** What a coder says of a theme in a text or a part of it. */
public enum ThemeOutcome {
  /** At least one provision says something on it that could be compared. */
  PRESENT("present"),
  /** It was looked for and not found. */
  ABSENT("absent"),
  /** It is touched on, in words that promise nothing definite. */
  TOO_VAGUE("too-vague"),
  /** The text is in a language that the codebook has no cues for. */
  INCONCLUSIVE("inconclusive");

  private final String code;

  ThemeOutcome(String code) {
    this.code = code;
  }

  /** The word used in JSON and CSV. */
  public String code() {
    return code;
  }
}
