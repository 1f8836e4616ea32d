package org.tellurion.coding;

import java.util.List;

/**
 * Who acts, is addressed or benefits.
 *
 * @param kind sort of actor
 * @param codes registry codes: of the sides for {@link Kind#SIDE}, of named others for {@link
 *     Kind#THIRD}; empty otherwise, and when the registry has no such name
 */
public record Actor(Kind kind, List<String> codes) {
  /** Nobody is named. */
  public static final Actor UNKNOWN = new Actor(Kind.UNKNOWN, List.of());

  /** All parties, each or together. */
  public static final Actor ALL = new Actor(Kind.ALL, List.of());

  /** Sorts of actors. */
  public enum Kind {
    /** One or some of the parties, by name. */
    SIDE("side"),
    /** All parties, each or together. */
    ALL("all"),
    /** Whichever party it concerns: <em>a Party, either Party, the importing Party</em>. */
    ANY("any"),
    /** The party that is not acting: <em>the other Party</em>. */
    OTHER("other"),
    /** States and organisations that are no parties. */
    THIRD("third"),
    /** A committee, panel, authority or other organ. */
    BODY("body"),
    /** Firms, investors, persons. */
    PRIVATE("private"),
    UNKNOWN("unknown");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  public Actor {
    codes = List.copyOf(codes);
    if (kind != Kind.SIDE && kind != Kind.THIRD && !codes.isEmpty()) {
      throw new IllegalArgumentException(kind + " with codes " + codes);
    }
  }

  static Actor of(Kind kind) {
    return new Actor(kind, List.of());
  }

  static Actor side(String code) {
    return new Actor(Kind.SIDE, code.isEmpty() ? List.of() : List.of(code));
  }

  /** Whether it is a party, named or not. */
  public boolean isParty() {
    return switch (kind) {
      case SIDE, ALL, ANY, OTHER -> true;
      case THIRD, BODY, PRIVATE, UNKNOWN -> false;
    };
  }

  /** The word used in JSON and CSV: the kind, and the codes after it where there are any. */
  public String code() {
    return codes.isEmpty() ? kind.code() : kind.code() + ":" + String.join("+", codes);
  }
}
