package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.tellurion.model.SubjectKind;

/** What the record holds, kind by kind: one table of claims each. */
public record DataCatalogue(List<KindTable> tables) implements View {
  private static final Fields<KindTable> FIELDS =
      Fields.<KindTable>builder()
          .text("kind", table -> table.kind().code())
          .number("subjects", KindTable::size)
          .number("claims", KindTable::claims)
          .many(
              "properties", table -> table.properties().stream().map(each -> each.name()).toList())
          .build();

  /** Copies the list. */
  public DataCatalogue {
    tables = List.copyOf(tables);
  }

  static DataCatalogue of(Desk desk) {
    return new DataCatalogue(Arrays.stream(SubjectKind.values()).map(desk::listClaims).toList());
  }

  @Override
  public String title() {
    return "Data and how it is written down";
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    FIELDS.writeJson(out, "tables", tables);
    out.writeEndObject();
  }

  @Override
  public Table table() {
    return FIELDS.table(tables);
  }
}
