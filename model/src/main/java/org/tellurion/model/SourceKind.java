package org.tellurion.model;

/** The order of trust in sources, from least to most. */
public enum SourceKind {
  RUMOUR("rumour", "Rumour"),
  AGGREGATOR("aggregator", "Aggregator or mirror"),
  PRESS("press", "Press"),
  EXPERT("expert", "Law firm, academic or expert body"),
  INTERGOVERNMENTAL("intergovernmental", "Intergovernmental body or database"),
  OFFICIAL("official", "Official announcement of a party"),
  TEXT("text", "Text of the instrument");

  private final String code;
  private final String label;

  SourceKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The word used in files and JSON. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /** 1 for rumour to 7 for the text of the instrument. */
  public int rank() {
    return ordinal() + 1;
  }

  /**
   * Reads the word used in files.
   *
   * @throws IllegalArgumentException when the word is not one of the kinds
   */
  public static SourceKind parse(String code) {
    for (SourceKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "\"" + Texts.excerpt(code) + "\" is no kind of source; see docs/data-model.md");
  }
}
