package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Groups;
import org.tellurion.web.jte.pages.JtegroupsGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /groups}: the small groups. */
final class GroupsPage implements Page<Groups> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/groups",
          "Small groups: instruments with a recorded membership.",
          200,
          Parameter.code("party", "Party that counts as being in; a code or a name.", "unknown"),
          Parameter.code("mineral", "Mineral the group names; an id or a name.", "unknown"),
          Parameter.code("status", "Status; a code of the vocabulary or a state.", "unknown"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public Groups answer(Request request) {
    return request.desk().listGroups(LIST.selection(request), request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Groups view) {
    JtegroupsGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
