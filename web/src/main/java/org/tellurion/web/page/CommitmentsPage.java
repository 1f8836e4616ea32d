package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.Commitments;
import org.tellurion.web.jte.pages.JtecommitmentsGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /commitments}: what was promised, by deadline, with its standing. */
final class CommitmentsPage implements Page<Commitments> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/commitments",
          "What was promised, by deadline, with its standing.",
          500,
          Parameter.code(
              "standing",
              "Where it stands: overdue, due, partly, fulfilled, pending, unknown.",
              "overdue"),
          Parameter.code(
              "party", "Commitments of instruments of this party; a code or a name.", "unknown"),
          Parameter.code(
              "kind", "Kind of commitment; a code of the vocabulary or a state.", "unknown"),
          Parameter.code("amount", "State of the amount: known, disputed, unknown.", "disputed"));

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public Commitments answer(Request request) {
    return request.desk().listCommitments(LIST.selection(request), request.lens());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Commitments view) {
    JtecommitmentsGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
