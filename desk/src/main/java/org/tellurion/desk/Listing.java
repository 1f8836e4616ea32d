package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;

/**
 * A list that can be narrowed. As JSON: {@code total} rows before narrowing, {@code matching} rows
 * after it, {@code filter} the codes chosen, {@code counts} what every choice would leave, what is
 * particular to the list, and {@code rows}. As CSV: the rows.
 */
public abstract sealed class Listing<T> implements View
    permits Commitments,
        Gaps,
        Changes,
        SourceDirectory,
        Measures,
        Disputes,
        Incidents,
        ToolUses,
        CriticalityLists,
        Parties,
        Minerals,
        Groups,
        Strategies {
  private final Narrowed<T> narrowed;
  private final Fields<T> fields;

  Listing(Narrowed<T> narrowed, Fields<T> fields) {
    this.narrowed = narrowed;
    this.fields = fields;
  }

  /** Rows, choices and counts. */
  public final Narrowed<T> narrowed() {
    return narrowed;
  }

  @Override
  public final Table table() {
    return fields.table(narrowed.rows());
  }

  @Override
  public final void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeNumberField("total", narrowed.total());
    out.writeNumberField("matching", narrowed.rows().size());
    out.writeObjectFieldStart("filter");
    for (Map.Entry<String, SortedSet<String>> entry : narrowed.selection().chosen().entrySet()) {
      Json.texts(out, entry.getKey(), entry.getValue());
    }
    out.writeEndObject();
    out.writeObjectFieldStart("counts");
    for (Choices choices : narrowed.choices()) {
      out.writeObjectFieldStart(choices.key());
      for (Choices.Option option : choices.options()) {
        out.writeNumberField(option.code(), option.count());
      }
      out.writeEndObject();
    }
    out.writeEndObject();
    writeParticulars(out);
    fields.writeJson(out, "rows", narrowed.rows());
    out.writeEndObject();
  }

  /** Writes the fields that only this list has. */
  void writeParticulars(JsonGenerator out) throws IOException {
    // Most lists have none.
  }
}
