package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Order;
import org.tellurion.desk.Parties;
import org.tellurion.web.jte.pages.JtepartiesGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /parties}: who takes part, with counts. */
final class PartiesPage implements Page<Parties> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/parties",
          "Who takes part: states, blocs, agencies, firms, with the number of their instruments.",
          500,
          Parameter.code("kind", "Kind of party; a code of the vocabulary or a state.", "state"),
          Parameter.code("income", "Income group, or unknown.", "Low income"),
          Parameter.code("wto", "Member of the World Trade Organization: yes, no, unknown.", "yes"),
          Parameter.code(
              Parties.RECORD,
              "some (default) for parties with something on record, none for the others.",
              Parties.SOME));

  private static final String SORT = "sort";

  @Override
  public Route route() {
    return LIST.route()
        .also(Parameter.choice(SORT, Order.keys(Parties.Sort.values()), "Order of the rows."));
  }

  @Override
  public Parties answer(Request request) {
    Parties.Sort sort =
        request.text(SORT).map(Parties.Sort::parse).orElse(Parties.Sort.INSTRUMENTS);
    return request.desk().listParties(LIST.selection(request), request.lens(), sort);
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Parties view) {
    JtepartiesGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
