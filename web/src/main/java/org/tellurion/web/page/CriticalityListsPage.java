package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.CriticalityLists;
import org.tellurion.web.jte.pages.JtelistsGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /lists}: editions of lists of critical minerals, by jurisdiction. */
final class CriticalityListsPage implements Page<CriticalityLists> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/lists",
          "Editions of lists of critical minerals, by jurisdiction.",
          500,
          Parameter.code("jurisdiction", "Whose list; a code or a name.", "unknown"),
          Parameter.code(
              "mineral", "Lists that name this mineral, or a mineral of this group.", "unknown"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public CriticalityLists answer(Request request) {
    return request.desk().listCriticalityLists(LIST.selection(request), request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, CriticalityLists view) {
    JtelistsGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
