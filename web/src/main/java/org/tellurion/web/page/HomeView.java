package org.tellurion.web.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tellurion.desk.Table;
import org.tellurion.desk.View;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Snapshot;

/**
 * How much is recorded.
 *
 * @param counts number of subjects by kind
 */
public record HomeView(Map<SubjectKind, Integer> counts) implements View {
  /** Copies the map. */
  public HomeView {
    counts = new EnumMap<>(counts);
  }

  static HomeView of(Snapshot snapshot) {
    Map<SubjectKind, Integer> counts = new EnumMap<>(SubjectKind.class);
    for (SubjectKind kind : SubjectKind.values()) {
      counts.put(kind, snapshot.listEntities(kind).size());
    }
    return new HomeView(counts);
  }

  @Override
  public String title() {
    return "The deals that govern critical minerals";
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Map.Entry<SubjectKind, Integer> count : counts.entrySet()) {
      out.writeNumberField(count.getKey().code(), count.getValue());
    }
    out.writeEndObject();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("kind", "count"),
        counts.entrySet().stream()
            .map(count -> List.of(count.getKey().code(), count.getValue().toString()))
            .toList());
  }
}
