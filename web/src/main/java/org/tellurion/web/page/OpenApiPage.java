package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.tellurion.web.jte.pages.JteapiGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /openapi.json}: every address and parameter, for programs (OpenAPI 3.1). */
final class OpenApiPage implements Page<OpenApiView> {

  @Override
  public Route route() {
    return Route.fixed("/openapi", "Every address, its parameters and its forms, as OpenAPI 3.1.");
  }

  @Override
  public OpenApiView answer(Request request) {
    return new OpenApiView(new ApiView(Pages.ALL));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, OpenApiView view) {
    JteapiGenerated.render(out, null, frame, view.catalogue());
  }

  @Override
  public List<Representation<? super OpenApiView>> representations() {
    return List.of(Representation.JSON);
  }
}
