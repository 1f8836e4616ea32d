package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Overview;
import org.tellurion.web.jte.pages.JtehomeGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /}: what this is, what is on record, who is linked with whom, what is not known. */
final class HomePage implements Page<Overview> {

  @Override
  public Route route() {
    return Route.of(
            Route.ROOT,
            "What this is, headline figures, the map of links, latest changes, what is not known;"
                + " the CSV holds one figure a row.")
        .taking(MapAsked.parameters());
  }

  @Override
  public Overview answer(Request request) {
    return request
        .desk()
        .overview(MapAsked.filter(request), request.lens(), MapAsked.atLeast(request));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Overview view) {
    JtehomeGenerated.render(out, null, frame, view, MapFace.of(frame, view.map()));
  }
}
