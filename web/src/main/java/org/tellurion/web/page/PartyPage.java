package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Optional;
import org.tellurion.desk.Desk;
import org.tellurion.desk.PartyProfile;
import org.tellurion.model.SubjectKind;
import org.tellurion.web.jte.pages.JtepartyGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /parties/{code}}: everything recorded of one party and around it. */
final class PartyPage implements Page<PartyProfile> {
  /** Name of the parameter that narrows the instruments to those shared with another party. */
  static final String WITH = "with";

  private static final int LONGEST_CODE = 240;

  @Override
  public Route route() {
    return Route.of(
            "/parties/{code}",
            "One party: instruments, partners, minerals, themes, groups, measures, disputes, gaps;"
                + " the CSV holds one instrument a row.")
        .where("code", "code of the party; a name or another name finds it too")
        .taking(
            Parameter.text(
                WITH,
                LONGEST_CODE,
                "Only instruments that this other party takes part in too; a code or a name.",
                "EU"));
  }

  @Override
  public PartyProfile answer(Request request) {
    Desk desk = request.desk();
    String segment = request.segment("code");
    Optional<String> with =
        request.text(WITH).map(word -> desk.lookup().get(SubjectKind.PARTY, word));
    return Ids.findByWord(
            desk.lookup(),
            SubjectKind.PARTY,
            segment,
            code -> desk.findParty(code, with, request.lens()))
        .orElseThrow(
            () ->
                NotFound.of(
                    "party", segment, Ids.list(desk.snapshot(), SubjectKind.PARTY), "/parties/"));
  }

  @Override
  public String summary(PartyProfile view) {
    return view.title() + " takes part in " + view.row().instruments() + " instruments on record.";
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, PartyProfile view) {
    JtepartyGenerated.render(out, null, frame, view);
  }
}
