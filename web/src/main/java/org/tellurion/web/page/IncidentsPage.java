package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Incidents;
import org.tellurion.web.jte.pages.JteincidentsGenerated;
import org.tellurion.web.ui.Frame;

/**
 * {@code /incidents}: recorded harms, protests and counts of them; never added up across sources.
 */
final class IncidentsPage implements Page<Incidents> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/incidents",
          "Recorded harms, protests and counts of them; never added up across sources.",
          500,
          Parameter.code("country", "Country or region; a code or a name.", "unknown"),
          Parameter.code(
              "mineral", "Mineral, or a group it belongs to; an id or a name.", "unknown"),
          Parameter.code(
              "kind", "Kind of incident; a code of the vocabulary or a state.", "unknown"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public Incidents answer(Request request) {
    return request.desk().listIncidents(LIST.selection(request), request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Incidents view) {
    JteincidentsGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
