package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Desk;
import org.tellurion.desk.StrategyProfile;
import org.tellurion.model.StrategyProperties;
import org.tellurion.model.SubjectKind;
import org.tellurion.web.jte.pages.JtestrategyGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /strategies/{id}}: one law or strategy and what it gives effect to. */
final class StrategyPage implements Page<StrategyProfile> {

  @Override
  public Route route() {
    return Route.of(
            "/strategies/{id}",
            "One law or strategy: legal hooks, instruments they reach, instruments that serve it;"
                + " the CSV holds one claim a row.")
        .where("id", "id of the strategy");
  }

  @Override
  public StrategyProfile answer(Request request) {
    Desk desk = request.desk();
    String id = request.segment("id");
    return desk.findStrategy(id, request.lens())
        .orElseThrow(
            () ->
                NotFound.of(
                    "strategy",
                    id,
                    Ids.list(desk.snapshot(), SubjectKind.STRATEGY),
                    "/strategies/"));
  }

  @Override
  public String summary(StrategyProfile view) {
    return view.entity().text(StrategyProperties.SUMMARY).orElse(view.title());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, StrategyProfile view) {
    JtestrategyGenerated.render(out, null, frame, view);
  }
}
