package org.tellurion.web.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tellurion.desk.Table;
import org.tellurion.desk.View;

/**
 * The catalogue of problem types, or one of them.
 *
 * @param types in the order of the catalogue
 */
public record ProblemsView(List<ProblemType> types) implements View {
  /** Copies the list. */
  public ProblemsView {
    types = List.copyOf(types);
  }

  @Override
  public String title() {
    return types.size() == 1 ? types.getFirst().title() : "Problems";
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (ProblemType type : types) {
      out.writeStartObject();
      out.writeStringField("type", type.path());
      out.writeNumberField("status", type.status());
      out.writeStringField("title", type.title());
      out.writeStringField("meaning", type.meaning());
      out.writeStringField("remedy", type.remedy());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("type", "status", "title", "meaning", "remedy"),
        types.stream()
            .map(
                type ->
                    List.of(
                        type.path(),
                        Integer.toString(type.status()),
                        type.title(),
                        type.meaning(),
                        type.remedy()))
            .toList());
  }
}
