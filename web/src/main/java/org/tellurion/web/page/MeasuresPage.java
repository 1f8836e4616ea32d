package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Measures;
import org.tellurion.web.jte.pages.JtemeasuresGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /measures}: what states do: export bans, duties, subsidies and the like. */
final class MeasuresPage implements Page<Measures> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/measures",
          "What states do: export bans, duties, subsidies and the like.",
          500,
          Parameter.code("country", "Country that takes it; a code or a name.", "unknown"),
          Parameter.code(
              "kind", "Kind of measure; a code of the vocabulary or a state.", "unknown"),
          Parameter.code(
              "mineral", "Mineral, or a group it belongs to; an id or a name.", "unknown"),
          Parameter.code("status", "Status; a code of the vocabulary or a state.", "unknown"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public Measures answer(Request request) {
    return request.desk().listMeasures(LIST.selection(request), request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Measures view) {
    JtemeasuresGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
