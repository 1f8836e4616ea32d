package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Minerals;
import org.tellurion.web.jte.pages.JtemineralsGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /minerals}: what the instruments are about, with counts. */
final class MineralsPage implements Page<Minerals> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/minerals",
          "Minerals, groups, products and broad terms, with the number of instruments naming them.",
          500,
          Parameter.code("kind", "Mineral, group, product or broad-term.", "mineral"),
          Parameter.code(
              Minerals.RECORD,
              "some (default) for those that something on record names, none for the others.",
              Minerals.SOME));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public Minerals answer(Request request) {
    return request.desk().listMinerals(LIST.selection(request), request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Minerals view) {
    JtemineralsGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
