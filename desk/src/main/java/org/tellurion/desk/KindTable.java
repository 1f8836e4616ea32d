package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/**
 * Everything recorded of the subjects of one kind: every live claim with its sources. Written row
 * by row, never held whole.
 *
 * @param subjects by id
 */
public record KindTable(
    SubjectKind kind, Collection<Entity> subjects, Names names, Publishers publishers)
    implements View {

  /** Number of subjects. */
  public int size() {
    return subjects.size();
  }

  /** Number of live claims on them. */
  public int claims() {
    return subjects.stream()
        .mapToInt(subject -> InstrumentProfiles.liveClaims(subject).size())
        .sum();
  }

  /** What can be claimed of them, in display order. */
  public List<Property> properties() {
    return Properties.listOf(kind);
  }

  @Override
  public String title() {
    return "Data: " + SearchResults.plural(kind);
  }

  /** One claim a row. */
  @Override
  public Table table() {
    return ClaimTable.of(subjects);
  }

  /** An array of subjects, each with every property and the claims behind it. */
  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    EntityJson json = new EntityJson(publishers);
    out.writeStartArray();
    for (Entity subject : subjects) {
      out.writeStartObject();
      out.writeStringField("id", subject.id().id());
      json.writeProperties(out, subject);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
