package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Arrays;
import java.util.List;
import org.tellurion.web.jte.pages.JteproblemsGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /problems/{type}}: one kind of error answer; the {@code type} of RFC 9457 points here. */
final class ProblemPage implements Page<ProblemsView> {

  @Override
  public Route route() {
    return Route.fixed("/problems/{type}", "One kind of error answer.")
        .where("type", "the word of the type, for example not-found");
  }

  @Override
  public ProblemsView answer(Request request) {
    String code = request.segment("type");
    return ProblemType.findByCode(code)
        .map(type -> new ProblemsView(List.of(type)))
        .orElseThrow(
            () ->
                NotFound.of(
                    "type of problem",
                    code,
                    Arrays.stream(ProblemType.values()).map(ProblemType::code).toList(),
                    "/problems/"));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, ProblemsView view) {
    JteproblemsGenerated.render(out, null, frame, view);
  }
}
