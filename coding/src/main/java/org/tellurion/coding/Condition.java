package org.tellurion.coding;

import org.tellurion.text.Span;

/**
 * What a promise depends on.
 *
 * @param trigger the words that open it, in the canonical text
 */
public record Condition(Kind kind, Span trigger) {
  /** The ways to make a promise depend on something. */
  public enum Kind {
    IF("if"),
    UNLESS("unless"),
    EXCEPT("except"),
    SUBJECT_TO("subject-to"),
    PROVIDED("provided"),
    /** <em>In accordance with its laws, consistent with applicable law</em>. */
    DOMESTIC_LAW("domestic-law"),
    ON_REQUEST("on-request"),
    EXTENT("extent"),
    MEANS("available-means");

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
