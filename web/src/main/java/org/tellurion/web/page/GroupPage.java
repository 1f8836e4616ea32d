package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Desk;
import org.tellurion.desk.GroupProfile;
import org.tellurion.desk.Lens;
import org.tellurion.desk.Selection;
import org.tellurion.web.jte.pages.JtegroupGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /groups/{id}}: the members of one small group. */
final class GroupPage implements Page<GroupProfile> {

  @Override
  public Route route() {
    return Route.of(
            "/groups/{id}",
            "One small group: who is in, in which standing, since when, on a day; overlaps; the CSV"
                + " holds one seat a row.")
        .where("id", "id of the instrument that founds the group");
  }

  @Override
  public GroupProfile answer(Request request) {
    Desk desk = request.desk();
    String id = request.segment("id");
    return desk.findGroup(id, request.lens())
        .orElseThrow(
            () ->
                NotFound.of(
                    "small group",
                    id,
                    desk.listGroups(Selection.NONE, Lens.NOW).narrowed().rows().stream()
                        .map(row -> row.id())
                        .toList(),
                    "/groups/"));
  }

  @Override
  public String summary(GroupProfile view) {
    return view.row().size() + " parties are recorded in " + view.title() + ".";
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, GroupProfile view) {
    JtegroupGenerated.render(out, null, frame, view);
  }
}
