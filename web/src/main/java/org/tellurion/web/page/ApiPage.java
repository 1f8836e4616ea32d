package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.web.jte.pages.JteapiGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /api}: every address and parameter, for people. */
final class ApiPage implements Page<ApiView> {

  @Override
  public Route route() {
    return Route.fixed("/api", "Every address, its parameters and its forms, for people.");
  }

  @Override
  public ApiView answer(Request request) {
    return new ApiView(Pages.ALL);
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, ApiView view) {
    JteapiGenerated.render(out, null, frame, view);
  }
}
