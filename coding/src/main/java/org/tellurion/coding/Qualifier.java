package org.tellurion.coding;

import org.tellurion.text.Span;

/**
 * Words that leave a promise vague.
 *
 * @param trigger the words, in the canonical text
 */
public record Qualifier(Kind kind, Span trigger) {
  /** The ways to leave a promise vague. */
  public enum Kind {
    /** <em>As appropriate, as necessary, where relevant</em>. */
    DISCRETION("discretion"),
    /** <em>Where feasible, to the extent possible</em>. */
    FEASIBILITY("feasibility"),
    /** <em>Subject to the availability of funds</em>. */
    FUNDS("funds"),
    /** <em>As mutually determined, to be agreed</em>. */
    LATER_AGREEMENT("later-agreement"),
    /** <em>In good faith, best efforts</em>. */
    GOOD_FAITH("good-faith"),
    /** <em>With a view to, in the spirit of, in principle</em>. */
    LOOSE_END("loose-end"),
    /** <em>In due course, as soon as possible</em>. */
    LOOSE_TIME("loose-time"),
    /** <em>Including but not limited to, among others, or similar measures</em>. */
    OPEN_LIST("open-list");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }
}
