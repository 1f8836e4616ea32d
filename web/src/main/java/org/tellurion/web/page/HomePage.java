package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.web.jte.pages.JtehomeGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /}: what this is, and where to start. */
final class HomePage implements Page<HomeView> {

  @Override
  public Route route() {
    return Route.of(
        "/", "What this is, headline figures, the map, latest changes, what is unknown.");
  }

  @Override
  public HomeView answer(Request request) {
    return HomeView.of(request.desk().snapshot());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, HomeView view) {
    JtehomeGenerated.render(out, null, frame, view);
  }
}
