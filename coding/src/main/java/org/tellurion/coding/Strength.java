package org.tellurion.coding;

/**
 * How strong the wording of a provision is: an ordinal ladder, weakest first, so that {@code
 * compareTo} ranks. The distance between two rungs means nothing.
 *
 * <p>Strong wording is not obligation: see {@link LegalizationProfile}.
 */
public enum Strength {
  /** No operative word was found. */
  NONE("none"),
  /** Something is recognised, affirmed, noted, welcomed; nothing is to be done. */
  RECOGNISED("recognised"),
  /** Something may be done. */
  PERMITTED("permitted"),
  /** Something should be done, is encouraged or expected. */
  HORTATORY("hortatory"),
  /** Something is intended, aimed at, sought, endeavoured. */
  INTENDED("intended"),
  /** Something will be done; the parties agree, commit, undertake, have decided. */
  COMMITTED("committed"),
  /** Something shall or must be done, or shall not or may not. */
  MANDATORY("mandatory");

  private final String code;

  Strength(String code) {
    this.code = code;
  }

  /** The word used in JSON and CSV. */
  public String code() {
    return code;
  }

  /** One rung weaker, but not weaker than {@link #HORTATORY} when it was stronger than that. */
  Strength lowered() {
    return switch (this) {
      case MANDATORY -> COMMITTED;
      case COMMITTED -> INTENDED;
      case INTENDED, HORTATORY -> HORTATORY;
      case PERMITTED -> PERMITTED;
      case RECOGNISED -> RECOGNISED;
      case NONE -> NONE;
    };
  }

  /** The weaker of the two. */
  Strength min(Strength other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
