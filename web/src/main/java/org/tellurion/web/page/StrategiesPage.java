package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Strategies;
import org.tellurion.web.jte.pages.JtestrategiesGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /strategies}: laws and strategies that instruments serve. */
final class StrategiesPage implements Page<Strategies> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/strategies",
          "Laws, strategies and programmes that instruments serve.",
          200,
          Parameter.code("party", "Whose it is; a code or a name.", "unknown"),
          Parameter.code("kind", "Law, strategy, programme and the like.", "unknown"),
          Parameter.code("status", "Status; a code of the vocabulary or a state.", "unknown"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public Strategies answer(Request request) {
    return request.desk().listStrategies(LIST.selection(request), request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Strategies view) {
    JtestrategiesGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
