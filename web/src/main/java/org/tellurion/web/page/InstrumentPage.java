package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.tellurion.desk.InstrumentProfile;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Snapshot;
import org.tellurion.web.jte.pages.JteinstrumentGenerated;
import org.tellurion.web.ui.Frame;

/** {@code /instruments/{id}}: everything recorded of one instrument and around it. */
final class InstrumentPage implements Page<InstrumentProfile> {
  private static final List<Representation<? super InstrumentProfile>> FORMS =
      List.of(
          new Representation<>(
              "csl.json",
              "application/vnd.citationstyles.csl+json",
              "CSL-JSON",
              (view, out) ->
                  Representation.writeText(out, writer -> writer.write(view.citation().cslJson()))),
          Representation.JSON,
          Representation.CSV,
          new Representation<>(
              "bib",
              "application/x-bibtex; charset=utf-8",
              "BibTeX",
              (view, out) ->
                  Representation.writeText(out, writer -> writer.write(view.citation().bibtex()))));

  @Override
  public Route route() {
    return Route.of(
            "/instruments/{id}",
            "Everything recorded of one instrument: criteria, dates, commitments, context, sources,"
                + " history; the CSV holds one claim a row.")
        .where("id", "id of the instrument, also of one that was merged into another");
  }

  @Override
  public InstrumentProfile answer(Request request) {
    String id = request.segment("id");
    Snapshot snapshot = request.desk().snapshot();
    return Ids.find(SubjectKind.INSTRUMENT, id)
        .flatMap(found -> request.desk().findInstrument(found.id(), request.lens()))
        .orElseThrow(() -> notFound(snapshot, id));
  }

  private static ProblemException notFound(Snapshot snapshot, String id) {
    return NotFound.of(
        "instrument", id, Ids.list(snapshot, SubjectKind.INSTRUMENT), "/instruments/");
  }

  @Override
  public String summary(InstrumentProfile view) {
    return view.entity().text(InstrumentProperties.SUMMARY).orElse(view.title());
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, InstrumentProfile view) {
    JteinstrumentGenerated.render(out, null, frame, view, InstrumentDates.timeline(frame, view));
  }

  @Override
  public List<Representation<? super InstrumentProfile>> representations() {
    return FORMS;
  }
}
