package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Disputes;
import org.tellurion.web.jte.pages.JtedisputesGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /disputes}: cases on critical minerals before trade and investment tribunals. */
final class DisputesPage implements Page<Disputes> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/disputes",
          "Cases on critical minerals before trade and investment tribunals.",
          500,
          Parameter.code("forum", "Forum; a code of the vocabulary or a state.", "unknown"),
          Parameter.code(
              "party", "Complainant, home state of the investor, or respondent.", "unknown"),
          Parameter.code(
              "mineral", "Mineral, or a group it belongs to; an id or a name.", "unknown"),
          Parameter.code(
              "measure",
              "Kind of measure at issue; a code of the vocabulary or a state.",
              "unknown"),
          Parameter.code(
              "ruling", "Whether a finding is recorded: recorded, none, unknown.", "recorded"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public Disputes answer(Request request) {
    return request.desk().listDisputes(LIST.selection(request), request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Disputes view) {
    JtedisputesGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
