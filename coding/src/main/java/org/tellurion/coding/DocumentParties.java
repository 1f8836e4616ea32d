package org.tellurion.coding;

import java.util.List;

/**
 * The parties of a text.
 *
 * @param basis how they were found
 */
public record DocumentParties(List<DocumentParty> parties, Basis basis) {
  /** How the parties of a text were found, surest first. */
  public enum Basis {
    /** A title or preamble defines them. */
    DEFINED("defined"),
    /** The file says so beside its text. */
    METADATA("metadata"),
    /** The first sentences name them. */
    NAMED("named"),
    NONE("none");

    private final String code;

    Basis(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  static final DocumentParties NONE = new DocumentParties(List.of(), Basis.NONE);

  public DocumentParties {
    parties = List.copyOf(parties);
  }

  /** Their codes, in order of the text. */
  public List<String> codes() {
    return parties.stream().map(DocumentParty::code).toList();
  }

  /** Whether the codes are all of the parties, so that naming them is saying <em>all</em>. */
  boolean areAll(List<String> codes) {
    return parties.size() > 1 && codes.containsAll(codes());
  }
}
