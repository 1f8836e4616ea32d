package org.tellurion.coding;

import org.tellurion.text.Span;

/**
 * Something that is handed over to a body, a procedure or a third party.
 *
 * @param trigger the words, in the canonical text
 * @param rule id of the rule that fired
 */
public record Delegation(Kind kind, Span trigger, String rule) {
  /** What is handed over, least first. */
  public enum Kind {
    /** The parties meet. */
    MEETING("meeting"),
    REPORTING("reporting"),
    REVIEW("review"),
    CONSULTATION("consultation"),
    BODY("body"),
    BODY_CREATED("body-created"),
    /** Good offices, conciliation, mediation. */
    MEDIATION("mediation"),
    /** A body decides for the parties. */
    DECISION("decision"),
    /** Domestic courts, experts, or an organisation outside. */
    THIRD_PARTY("third-party"),
    /** A panel or tribunal between the parties. */
    ARBITRATION("arbitration"),
    INVESTOR_STATE("investor-state"),
    /** A standing international court. */
    COURT("court");

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
