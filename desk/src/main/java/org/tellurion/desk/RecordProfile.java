package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/**
 * Everything recorded of one measure, dispute, incident, use of a tool or criticality list.
 *
 * @param sources behind every live claim on it
 * @param history latest first
 */
public record RecordProfile(
    Entity entity,
    String title,
    List<SourceLine> sources,
    List<HistoryLine> history,
    Publishers publishers)
    implements View {

  static RecordProfile of(Desk desk, Entity entity, Publishers publishers) {
    return new RecordProfile(
        entity,
        Subjects.title(desk, entity.id()),
        SourceLine.of(InstrumentProfiles.liveClaims(entity), publishers),
        HistoryLine.of(entity),
        publishers);
  }

  /** One claim a row. */
  @Override
  public Table table() {
    return ClaimTable.of(List.of(entity));
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", entity.id().id());
    out.writeStringField("kind", entity.id().kind().code());
    out.writeStringField("title", title);
    new EntityJson(publishers).writeProperties(out, entity);
    EntityJson.writeHistory(out, history);
    out.writeEndObject();
  }
}
