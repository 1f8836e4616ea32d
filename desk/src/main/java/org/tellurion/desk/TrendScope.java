package org.tellurion.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which instruments a trend counts. */
public enum TrendScope {
  CONCLUDED(
      "concluded",
      "Signed or adopted instruments on minerals; without trade and investment treaties, and without"
          + " what is announced, under negotiation, rumoured or of unknown status"),
  ALL("all", "Every instrument on record, of any form and status");

  /** Forms of the surrounding law (counting rule 10). */
  private static final Set<String> LAW =
      Set.of("free-trade-agreement", "association-agreement", "investment-treaty");

  private final String code;
  private final String label;

  TrendScope(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The word in the query. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /**
   * Reads the word in the query.
   *
   * @throws UnknownWord when it is no scope
   */
  public static TrendScope parse(String word) {
    return switch (word) {
      case "concluded" -> CONCLUDED;
      case "all" -> ALL;
      default -> throw new UnknownWord("scope", word, List.of("concluded", "all"));
    };
  }

  /** The scope as codes by facet: a list of instruments with this filter holds what is counted. */
  Map<Facet, SortedSet<String>> codes(Names names) {
    Map<Facet, SortedSet<String>> codes = new EnumMap<>(Facet.class);
    if (this == CONCLUDED) {
      List<String> forms = new ArrayList<>(names.listCodes("forms"));
      forms.removeAll(LAW);
      forms.addAll(Facet.STATES);
      codes.put(Facet.FORM, new TreeSet<>(forms));
      codes.put(Facet.STATUS, new TreeSet<>(GapFinder.SIGNED_OR_LATER));
    }
    return codes;
  }
}
