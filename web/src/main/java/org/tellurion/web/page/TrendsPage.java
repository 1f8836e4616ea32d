package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.tellurion.desk.TrendScope;
import org.tellurion.desk.Trends;
import org.tellurion.web.jte.pages.JtetrendsGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /trends}: which share of an actor's instruments carries each theme. */
final class TrendsPage implements Page<Trends> {
  static final Parameter SCOPE =
      Parameter.choice(
          "scope",
          List.of("concluded", "all"),
          "Which instruments count: those signed or adopted without surrounding treaties, or all.");

  @Override
  public Route route() {
    return Route.of(
            "/trends",
            "Which share of an actor's instruments carries each theme, with what is unread.")
        .taking(
            Parameter.code(
                "party", "An actor to show, instead of the usual six; a code or a name.", "ZMB"),
            SCOPE,
            Parameter.choice(
                "of",
                List.of("all", "read"),
                "Denominator that the page shows: all instruments, or only those read in full;"
                    + " JSON and CSV hold both."));
  }

  @Override
  public Trends answer(Request request) {
    return request
        .desk()
        .trends(
            request.all("party"),
            TrendScope.parse(request.text("scope").orElse("concluded")),
            request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Trends view) {
    JtetrendsGenerated.render(
        out,
        null,
        frame,
        view,
        TrendLinks.of(frame, view.filter()),
        frame.query().has("of", "read"));
  }
}
