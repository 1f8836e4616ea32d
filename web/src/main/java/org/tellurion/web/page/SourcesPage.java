package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.SourceDirectory;
import org.tellurion.web.jte.pages.JtesourcesGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /sources}: every publisher with what rests on it. */
final class SourcesPage implements Page<SourceDirectory> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/sources",
          "Every publisher with what rests on it.",
          1000,
          Parameter.code(
              "kind",
              "Kind of publisher: text, official, intergovernmental, expert, press, aggregator, rumour, unknown.",
              "press"),
          Parameter.code(
              "party", "Whose official voice it is; a code or a name.", "not-applicable"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public SourceDirectory answer(Request request) {
    return request.desk().listSources(LIST.selection(request));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, SourceDirectory view) {
    JtesourcesGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
