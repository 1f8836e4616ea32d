package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.tellurion.desk.Changes;
import org.tellurion.web.jte.pages.JtechangesGenerated;
import org.tellurion.web.ui.Frame;

/**
 * {@code /changes}: what was recorded, reviewed, withdrawn and judged, latest first; also as an
 * Atom feed.
 */
final class ChangesPage implements Page<Changes> {
  private static final ListRoute LIST =
      ListRoute.of(
          "/changes",
          "What was recorded, reviewed, withdrawn and judged, latest first; also as an Atom feed.",
          50,
          Parameter.code("at", "Moment of recording, as an instant.", "2026-11-24T02:00:00Z"),
          Parameter.code("by", "Who recorded it.", "compiler-a"),
          Parameter.code(
              "kind",
              "Kind of subject, for example instrument, commitment, measure.",
              "instrument"),
          Parameter.code(
              "event",
              "What happened: recorded, reviewed, withdrawn, merged, separated.",
              "reviewed"));

  private static final List<Representation<? super Changes>> FORMS =
      List.of(
          Representation.JSON,
          Representation.CSV,
          new Representation<>(
              "atom", "application/atom+xml; charset=utf-8", "Atom feed", ChangesFeed::write));

  @Override
  public List<Representation<? super Changes>> representations() {
    return FORMS;
  }

  @Override
  public Route route() {
    return LIST.route();
  }

  @Override
  public Changes answer(Request request) {
    return request.desk().listChanges(LIST.selection(request));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Changes view) {
    JtechangesGenerated.render(
        out, null, frame, view, ListRoute.boxes(frame, view), LIST.paging(frame, view));
  }
}
