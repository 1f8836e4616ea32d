package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tellurion.desk.Facet;
import org.tellurion.desk.InstrumentFilter;
import org.tellurion.desk.InstrumentList;
import org.tellurion.desk.Order;
import org.tellurion.web.jte.pages.JteinstrumentsGenerated;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.Paging;

/** {@code /instruments}: every instrument, narrowed by facets. */
final class InstrumentsPage implements Page<InstrumentList> {
  private static final int ROWS = 500;
  private static final int MOST_PAGES = 100_000;
  private static final int LONGEST_QUERY = 200;

  @Override
  public Route route() {
    List<Parameter> parameters = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      parameters.add(
          Parameter.code(
              facet.key(),
              facet.label() + ": only instruments with one of these; a code, a name or a state.",
              facet == Facet.YEAR ? "2024" : "unknown"));
    }
    parameters.add(
        Parameter.text(
            "q", LONGEST_QUERY, "Words that must all occur in title, names or summary.", "cobalt"));
    parameters.add(
        Parameter.choice("disputed", List.of("yes"), "Only instruments with a disputed value."));
    parameters.add(
        Parameter.choice("sort", Order.keys(InstrumentList.Sort.values()), "Order of the rows."));
    parameters.add(
        Parameter.number(
            Paging.PARAMETER,
            1,
            MOST_PAGES,
            "Which " + ROWS + " rows the page shows; JSON and CSV always hold all.",
            1));
    return Route.of("/instruments", "Every instrument, narrowed by facets.")
        .taking(parameters.toArray(Parameter[]::new));
  }

  @Override
  public InstrumentList answer(Request request) {
    Map<Facet, List<String>> words = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      words.put(facet, request.all(facet.key()));
    }
    InstrumentFilter filter =
        InstrumentFilter.of(
            request.desk().lookup(),
            words,
            request.text("q").orElse(""),
            request.text("disputed").isPresent());
    InstrumentList.Sort sort =
        request.text("sort").map(InstrumentList.Sort::parse).orElse(InstrumentList.Sort.NEWEST);
    return request.desk().listInstruments(filter, request.lens(), sort);
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, InstrumentList view) {
    int page = frame.query().first(Paging.PARAMETER).map(Integer::parseInt).orElse(1);
    JteinstrumentsGenerated.render(
        out,
        null,
        frame,
        view,
        FacetBoxes.of(frame, view.facets()),
        new Paging(page, ROWS, view.rows().size()));
  }
}
