package org.tellurion.web.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tellurion.desk.Table;
import org.tellurion.desk.View;

/**
 * The catalogue of addresses.
 *
 * @param pages all of them, in order
 */
public record ApiView(List<Page<?>> pages) implements View {
  /** Copies the list. */
  public ApiView {
    pages = List.copyOf(pages);
  }

  @Override
  public String title() {
    return "The interface for programs";
  }

  /** What the value of a parameter looks like, in words. */
  public static String form(Parameter.Kind kind) {
    return switch (kind) {
      case Parameter.Kind.Text(int max) -> "text up to " + max + " characters";
      case Parameter.Kind.Whole(int min, int max) -> "number from " + min + " to " + max;
      case Parameter.Kind.Day() -> "date";
      case Parameter.Kind.Moment() -> "date or instant";
      case Parameter.Kind.Choice(List<String> words) -> String.join(", ", words);
    };
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (Page<?> page : pages) {
      Route route = page.route();
      out.writeStartObject();
      out.writeStringField("path", route.pattern());
      out.writeStringField("summary", route.summary());
      out.writeArrayFieldStart("forms");
      for (Representation<?> form : page.representations()) {
        out.writeString(form.extension());
      }
      out.writeEndArray();
      out.writeArrayFieldStart("parameters");
      for (Parameter parameter : route.allParameters()) {
        out.writeStartObject();
        out.writeStringField("name", parameter.name());
        out.writeStringField("form", form(parameter.kind()));
        out.writeBooleanField("repeated", parameter.repeated());
        out.writeStringField("description", parameter.description());
        out.writeStringField("example", parameter.example());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  @Override
  public Table table() {
    List<List<String>> rows = new ArrayList<>();
    for (Page<?> page : pages) {
      Route route = page.route();
      for (Map.Entry<String, String> segment : route.pathParameters().entrySet()) {
        rows.add(
            List.of(
                route.pattern(), route.summary(), segment.getKey(), "path", segment.getValue()));
      }
      for (Parameter parameter : route.allParameters()) {
        rows.add(
            List.of(
                route.pattern(),
                route.summary(),
                parameter.name(),
                form(parameter.kind()),
                parameter.description()));
      }
      if (route.allParameters().isEmpty() && route.pathParameters().isEmpty()) {
        rows.add(List.of(route.pattern(), route.summary(), "", "", ""));
      }
    }
    return Table.of(List.of("path", "summary", "parameter", "form", "description"), rows);
  }
}
