package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.Edtf;
import org.tellurion.model.Property;
import org.tellurion.registry.Entity;

/**
 * One measure, dispute, incident, use of a tool or criticality list in a list.
 *
 * @param title what a reader calls it
 * @param date by which the list is ordered, if one is known
 * @param parties codes it counts under; {@code unknown} alone when there are none
 * @param minerals ids it counts under, with their groups; a state alone when there are none
 */
public record RecordLine(
    Entity entity, String title, Optional<Edtf> date, List<String> parties, List<String> minerals) {

  /** Id within its kind; the anchor of its row. */
  public String id() {
    return entity.id().id();
  }

  /** Fields of a list: the id, then properties with their states and rivals. */
  static Fields<RecordLine> fields(Property... properties) {
    return Fields.<RecordLine>builder()
        .text("id", RecordLine::id)
        .properties(RecordLine::entity, properties)
        .build();
  }

  /** Writes the ids of some lines as a field. */
  static void writeIds(JsonGenerator out, String name, List<RecordLine> lines) throws IOException {
    Json.texts(out, name, lines.stream().map(RecordLine::id).toList());
  }
}
