package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.MapLinks;
import org.tellurion.web.jte.pages.JtemapGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /map}: who shares instruments with whom, as a map and as a table. */
final class MapPage implements Page<MapLinks> {

  @Override
  public Route route() {
    return Route.of(
            "/map",
            "Which parties share instruments, drawn and as a table; the CSV holds one pair and"
                + " instrument a row.")
        .taking(MapAsked.parameters());
  }

  @Override
  public MapLinks answer(Request request) {
    return request
        .desk()
        .listLinks(MapAsked.filter(request), request.lens(), MapAsked.atLeast(request));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, MapLinks view) {
    JtemapGenerated.render(out, null, frame, view, MapFace.of(frame, view));
  }
}
