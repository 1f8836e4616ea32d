package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.tellurion.desk.Facet;
import org.tellurion.desk.TrendScope;
import org.tellurion.desk.TrendYears;
import org.tellurion.web.jte.pages.JtetrendyearsGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /trends/years}: instruments by year and form, legal status, status or text. */
final class TrendYearsPage implements Page<TrendYears> {
  private static final List<String> KEYS = TrendYears.FACETS.stream().map(Facet::key).toList();

  @Override
  public Route route() {
    return Route.of("/trends/years", "Instruments by year and form, legal status, status or text.")
        .taking(
            Parameter.choice("by", KEYS, "The field that makes the columns."), TrendsPage.SCOPE);
  }

  @Override
  public TrendYears answer(Request request) {
    return request
        .desk()
        .trendsByYear(
            request.text("by").flatMap(Facet::findByKey).orElse(Facet.LEGAL_STATUS),
            TrendScope.parse(request.text("scope").orElse("concluded")),
            request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, TrendYears view) {
    JtetrendyearsGenerated.render(out, null, frame, view, TrendLinks.of(frame, view.filter()));
  }
}
