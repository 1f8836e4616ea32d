package org.tellurion.coding;

import org.tellurion.text.Span;

/**
 * A standard, rule or organisation that a provision names.
 *
 * @param name its usual short name
 * @param trigger the words, in the canonical text
 */
public record NamedThing(Kind kind, String name, Span trigger) {
  /** Sorts of things with a name of their own. */
  public enum Kind {
    STANDARD("standard"),
    ORGANISATION("organisation"),
    /** A treaty or act. */
    LAW("law"),
    /** A bank, agency or fund. */
    FUND("fund"),
    /** A group of states. */
    GROUP("group");

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
