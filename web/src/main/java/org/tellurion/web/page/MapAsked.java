package org.tellurion.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tellurion.desk.Facet;
import org.tellurion.desk.InstrumentFilter;
import org.tellurion.desk.MapLinks;

/** How the map of links is asked for: the same parameters on every page that draws it. */
final class MapAsked {
  static final String AT_LEAST = "at-least";
  private static final int MOST = 50;
  private static final List<Facet> FACETS =
      List.of(
          Facet.MINERAL,
          Facet.FORM,
          Facet.LEGAL_STATUS,
          Facet.STATUS,
          Facet.YEAR,
          Facet.CLASS,
          Facet.PARTY,
          Facet.THEME);

  private MapAsked() {}

  /** The parameters, those that narrow the instruments first. */
  static Parameter[] parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (Facet facet : FACETS) {
      parameters.add(
          Parameter.code(
              facet.key(),
              "The map counts only instruments with one of these: " + facet.label() + ".",
              example(facet)));
    }
    parameters.add(
        Parameter.number(
            AT_LEAST,
            1,
            MOST,
            "Instruments that two parties must share to be linked on the map.",
            MapLinks.USUAL_AT_LEAST));
    return parameters.toArray(Parameter[]::new);
  }

  private static String example(Facet facet) {
    return switch (facet) {
      case PARTY -> "ZMB";
      case MINERAL -> "cobalt";
      case FORM -> "memorandum-of-understanding";
      case STATUS -> "signed";
      case LEGAL_STATUS -> "explicit-non-binding";
      case TEXT -> "full-text";
      case THEME -> "infrastructure";
      case SERVES -> "eu-critical-raw-materials-act";
      case YEAR -> "2024";
      case CLASS -> "agreement";
    };
  }

  /** The filter that a request asks for. */
  static InstrumentFilter filter(Request request) {
    Map<Facet, List<String>> words = new EnumMap<>(Facet.class);
    for (Facet facet : FACETS) {
      words.put(facet, request.all(facet.key()));
    }
    return InstrumentFilter.of(request.desk().lookup(), words, "", false);
  }

  /** Instruments a pair must share. */
  static int atLeast(Request request) {
    return request.number(AT_LEAST, MapLinks.USUAL_AT_LEAST);
  }
}
