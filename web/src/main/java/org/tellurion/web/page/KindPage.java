package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Arrays;
import java.util.List;
import org.tellurion.desk.KindTable;
import org.tellurion.model.SubjectKind;
import org.tellurion.web.jte.pages.JtekindGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /about/data/{kind}}: every live claim on the subjects of one kind. */
final class KindPage implements Page<KindTable> {
  private static final List<String> KINDS =
      Arrays.stream(SubjectKind.values()).map(SubjectKind::code).toList();

  @Override
  public Route route() {
    return Route.of(
            "/about/data/{kind}",
            "Every live claim on the subjects of one kind with its sources; the CSV holds one claim"
                + " a row.")
        .where("kind", "kind of subject: " + String.join(", ", KINDS));
  }

  @Override
  public KindTable answer(Request request) {
    String code = request.segment("kind");
    return SubjectKind.findByCode(code)
        .map(request.desk()::listClaims)
        .orElseThrow(() -> NotFound.of("kind of subject", code, KINDS, "/about/data/"));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, KindTable view) {
    JtekindGenerated.render(out, null, frame, view);
  }
}
