package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Desk;
import org.tellurion.desk.MineralProfile;
import org.tellurion.model.SubjectKind;
import org.tellurion.web.jte.pages.JtemineralGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /minerals/{id}}: everything recorded of one mineral and around it. */
final class MineralPage implements Page<MineralProfile> {

  @Override
  public Route route() {
    return Route.of(
            "/minerals/{id}",
            "One mineral: instruments that name it, parties, measures, disputes, incidents,"
                + " criticality lists; the CSV holds one instrument a row.")
        .where("id", "id of the mineral, group or broad term; a name finds it too");
  }

  @Override
  public MineralProfile answer(Request request) {
    Desk desk = request.desk();
    String segment = request.segment("id");
    return Ids.findByWord(
            desk.lookup(), SubjectKind.MINERAL, segment, id -> desk.findMineral(id, request.lens()))
        .orElseThrow(
            () ->
                NotFound.of(
                    "mineral",
                    segment,
                    Ids.list(desk.snapshot(), SubjectKind.MINERAL),
                    "/minerals/"));
  }

  @Override
  public String summary(MineralProfile view) {
    return view.row().instruments() + " instruments on record name " + view.title() + ".";
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, MineralProfile view) {
    JtemineralGenerated.render(out, null, frame, view);
  }
}
