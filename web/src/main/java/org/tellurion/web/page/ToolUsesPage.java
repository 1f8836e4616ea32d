package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.ToolUses;
import org.tellurion.web.jte.pages.JtetooluseGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /tool-use}: who uses subsidies and who export restrictions, by income group. */
final class ToolUsesPage implements Page<ToolUses> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/tool-use",
          "Who uses subsidies and who export restrictions, by income group.",
          500,
          Parameter.code("tool", "Class of tool; a code of the vocabulary or a state.", "unknown"),
          Parameter.code(
              "income", "Income group as recorded, for example High income.", "High income"),
          Parameter.code("country", "Country; a code or a name.", "unknown"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public ToolUses answer(Request request) {
    return request.desk().listToolUses(LIST.selection(request));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, ToolUses view) {
    JtetooluseGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
