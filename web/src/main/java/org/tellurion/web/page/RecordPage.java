package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import org.tellurion.desk.RecordProfile;
import org.tellurion.model.SubjectKind;
import org.tellurion.web.jte.pages.JterecordGenerated;
import org.tellurion.web.ui.Frame;

/**
 * {@code /measures/{id}} and the like: everything recorded of one subject that is no instrument.
 */
final class RecordPage implements Page<RecordProfile> {
  /** {@code /measures/{id}}. */
  static final RecordPage MEASURE =
      new RecordPage(SubjectKind.MEASURE, "measures", "measure", "measures");

  /** {@code /disputes/{id}}. */
  static final RecordPage DISPUTE =
      new RecordPage(SubjectKind.DISPUTE, "disputes", "dispute", "disputes");

  /** {@code /incidents/{id}}. */
  static final RecordPage INCIDENT =
      new RecordPage(SubjectKind.INCIDENT, "incidents", "incident", "statements on incidents");

  /** {@code /tool-use/{id}}. */
  static final RecordPage TOOL_USE =
      new RecordPage(SubjectKind.TOOL_USE, "tool-use", "use of a tool", "uses of tools");

  /** {@code /lists/{id}}. */
  static final RecordPage CRITICALITY_LIST =
      new RecordPage(
          SubjectKind.CRITICALITY_LIST, "lists", "criticality list", "criticality lists");

  private final SubjectKind kind;
  private final String folder;
  private final String noun;
  private final String nouns;

  private RecordPage(SubjectKind kind, String folder, String noun, String nouns) {
    this.kind = kind;
    this.folder = folder;
    this.noun = noun;
    this.nouns = nouns;
  }

  @Override
  public Route route() {
    return Route.of(
            "/" + folder + "/{id}",
            "Everything recorded of one " + noun + "; the CSV holds one claim a row.")
        .where("id", "id of the " + noun);
  }

  @Override
  public RecordProfile answer(Request request) {
    String id = request.segment("id");
    return Ids.find(kind, id)
        .flatMap(subject -> request.desk().findRecord(subject))
        .orElseThrow(
            () ->
                NotFound.of(
                    noun, id, Ids.list(request.desk().snapshot(), kind), "/" + folder + "/"));
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, RecordProfile view) {
    JterecordGenerated.render(out, null, frame, view, "/" + folder, noun, nouns);
  }
}
