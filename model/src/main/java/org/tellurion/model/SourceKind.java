package org.tellurion.model;

/** The order of trust in sources, from least to most. */
public enum SourceKind {
  RUMOUR("rumour", "Rumour", 1),
  AGGREGATOR("aggregator", "Aggregator or mirror", 2),
  PRESS("press", "Press", 3),
  EXPERT("expert", "Law firm, academic or expert body", 4),
  INTERGOVERNMENTAL("intergovernmental", "Intergovernmental body or database", 5),
  OFFICIAL("official", "Official announcement of a party", 6),
  TEXT("text", "Text of the instrument", 7);

  private final String code;
  private final String label;
  private final int rank;

  SourceKind(String code, String label, int rank) {
    this.code = code;
    this.label = label;
    this.rank = rank;
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
    return rank;
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
