package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.tellurion.web.jte.pages.JteproblemsGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /problems}: every kind of answer that is not what was asked for. */
final class ProblemsPage implements Page<ProblemsView> {

  @Override
  public Route route() {
    return Route.fixed("/problems", "The kinds of error answer, what each means and what to do.");
  }

  @Override
  public ProblemsView answer(Request request) {
    return new ProblemsView(List.of(ProblemType.values()));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, ProblemsView view) {
    JteproblemsGenerated.render(out, null, frame, view);
  }
}
