package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.DataCatalogue;
import org.tellurion.web.jte.pages.JtedataGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /about/data}: how the data are written down, and every table as a download. */
final class DataPage implements Page<DataCatalogue> {

  @Override
  public Route route() {
    return Route.of("/about/data", "How the data are written down, and every table as a download.");
  }

  @Override
  public DataCatalogue answer(Request request) {
    return request.desk().listData();
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, DataCatalogue view) {
    JtedataGenerated.render(out, null, frame, view);
  }
}
