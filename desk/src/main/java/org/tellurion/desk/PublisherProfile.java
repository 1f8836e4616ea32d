package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tellurion.model.SubjectId;

/**
 * One publisher: its sources, what they are cited for, and what rests on it alone.
 *
 * @param citings one a source and subject, by source
 * @param alone instruments that cite no other publisher
 */
public record PublisherProfile(PublisherLine line, List<Citing> citings, List<Named> alone)
    implements View {

  /** A subject and the source that is cited for it. */
  public record Citing(String source, int claims, SubjectId subject, String title) {}

  /** A subject by its title. */
  public record Named(SubjectId subject, String title) {}

  private static final Fields<Citing> FIELDS =
      Fields.<Citing>builder()
          .text("source", Citing::source)
          .number("claims-on-source", Citing::claims)
          .text("subject-kind", citing -> citing.subject().kind().code())
          .text("subject", citing -> citing.subject().id())
          .text("title", Citing::title)
          .build();

  static PublisherProfile of(Desk desk, PublisherLine line) {
    List<Citing> citings =
        line.sources().stream()
            .flatMap(
                cited ->
                    cited.subjects().stream()
                        .map(
                            subject ->
                                new Citing(
                                    cited.source().citation(),
                                    cited.claims(),
                                    subject,
                                    Subjects.title(desk, subject))))
            .toList();
    List<Named> alone =
        line.alone().stream().map(id -> new Named(id, Subjects.title(desk, id))).toList();
    return new PublisherProfile(line, citings, alone);
  }

  /** What a source is cited for. */
  public List<Citing> of(PublisherLine.Cited cited) {
    String citation = cited.source().citation();
    return citings.stream().filter(citing -> citing.source().equals(citation)).toList();
  }

  @Override
  public String title() {
    return line.name();
  }

  /** One source and subject a row. */
  @Override
  public Table table() {
    return FIELDS.table(citings);
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeFieldName("publisher");
    PublisherLine.FIELDS.writeJson(out, line);
    Json.texts(out, "alone", line.alone().stream().map(SubjectId::id).toList());
    FIELDS.writeJson(out, "rows", citings);
    out.writeEndObject();
  }
}
