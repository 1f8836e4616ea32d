package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Gaps;
import org.tellurion.web.jte.pages.JtegapsGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /gaps}: what is missing or contested, with the reason. */
final class GapsPage implements Page<Gaps> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/gaps",
          "What is missing or contested, with the reason.",
          200,
          Parameter.code(
              "kind",
              "Kind of gap, for example text-unpublished, disputed, not-found.",
              "disputed"),
          Parameter.code(
              "party",
              "Gaps in instruments and records of this party; a code or a name.",
              "unknown"),
          Parameter.code(
              "mineral",
              "Gaps in instruments and records on this mineral; an id or a name.",
              "unknown"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public Gaps answer(Request request) {
    return request.desk().listGaps(LIST.selection(request), request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Gaps view) {
    JtegapsGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
