package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.model.Edtf;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Property;
import org.tellurion.registry.Entity;
import org.tellurion.registry.State;

/**
 * One instrument in a list.
 *
 * @param phase how far it was on the day asked for; empty when no day was asked for
 */
public record InstrumentRow(Entity entity, Optional<Phase> phase) {

  /** JSON field and CSV column by property, in the order of the stable format. */
  private static final Map<String, Property> FIELDS = fields();

  private static Map<String, Property> fields() {
    Map<String, Property> fields = new LinkedHashMap<>();
    fields.put("title", InstrumentProperties.TITLE);
    fields.put("form", InstrumentProperties.FORM);
    fields.put("parties", InstrumentProperties.PARTIES);
    fields.put("announced", InstrumentProperties.ANNOUNCED);
    fields.put("signed", InstrumentProperties.SIGNED);
    fields.put("inForce", InstrumentProperties.IN_FORCE);
    fields.put("ended", InstrumentProperties.ENDED);
    fields.put("status", InstrumentProperties.STATUS);
    fields.put("legalStatus", InstrumentProperties.LEGAL_STATUS);
    fields.put("textAvailability", InstrumentProperties.TEXT_AVAILABILITY);
    fields.put("minerals", InstrumentProperties.MINERALS);
    fields.put("themes", InstrumentProperties.THEMES);
    return java.util.Collections.unmodifiableMap(fields);
  }

  /** Id of the instrument. */
  public String id() {
    return entity.id().id();
  }

  /** Title, or the id where none is recorded. */
  public String title() {
    return entity.text(InstrumentProperties.TITLE).orElse(id());
  }

  /**
   * The date it is filed under: signed, else announced, else in force; empty when none is known.
   */
  public Optional<Edtf> filedUnder() {
    return entity
        .date(InstrumentProperties.SIGNED)
        .or(() -> entity.date(InstrumentProperties.ANNOUNCED))
        .or(() -> entity.date(InstrumentProperties.IN_FORCE));
  }

  /** Columns of the CSV. */
  static List<String> columns() {
    List<String> columns = new ArrayList<>();
    columns.add("id");
    FIELDS.values().forEach(property -> columns.add(property.name()));
    columns.add("states");
    columns.add("phase");
    return columns;
  }

  /** Cells of the CSV; sets are joined by {@code ;}, {@code states} is {@code field=state;…}. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    cells.add(id());
    FIELDS
        .values()
        .forEach(property -> cells.add(String.join(";", Values.plain(entity, property))));
    List<String> states = new ArrayList<>();
    FIELDS
        .values()
        .forEach(
            property -> {
              if (entity.state(property) != State.KNOWN) {
                states.add(property.name() + "=" + entity.state(property).code());
              }
            });
    cells.add(String.join(";", states));
    cells.add(phase.map(InstrumentRow::phaseCode).orElse(""));
    return cells;
  }

  /** The stable JSON object of an instrument in a list. */
  void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id());
    writeFields(out);
    if (phase.isPresent()) {
      out.writeStringField("phase", phaseCode(phase.get()));
    }
    out.writeEndObject();
  }

  /** The stable fields without the enclosing object. */
  void writeFields(JsonGenerator out) throws IOException {
    Map<String, State> states = new LinkedHashMap<>();
    for (Map.Entry<String, Property> field : FIELDS.entrySet()) {
      Property property = field.getValue();
      List<String> values = Values.plain(entity, property);
      if (property.setValued()) {
        Json.texts(out, field.getKey(), values);
      } else {
        Json.text(out, field.getKey(), values.stream().findFirst());
      }
      if (entity.state(property) != State.KNOWN) {
        states.put(field.getKey(), entity.state(property));
      }
    }
    out.writeObjectFieldStart("states");
    for (Map.Entry<String, State> state : states.entrySet()) {
      out.writeStringField(state.getKey(), state.getValue().code());
    }
    out.writeEndObject();
  }

  private static String phaseCode(Phase phase) {
    return phase.step().code() + (phase.certain() ? "" : "?");
  }
}
