package org.tellurion.web.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.desk.Table;
import org.tellurion.desk.View;

/**
 * The catalogue of addresses as an OpenAPI 3.1 document.
 *
 * @param catalogue the same for people
 */
public record OpenApiView(ApiView catalogue) implements View {

  @Override
  public String title() {
    return catalogue.title();
  }

  @Override
  public Table table() {
    return catalogue.table();
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("openapi", "3.1.0");
    out.writeObjectFieldStart("info");
    out.writeStringField("title", "Tellurion");
    out.writeStringField(
        "description", "Open observatory of critical-minerals trade instruments. Read-only.");
    out.writeStringField("version", "1");
    out.writeObjectFieldStart("license");
    out.writeStringField("name", "Apache-2.0");
    out.writeStringField("identifier", "Apache-2.0");
    out.writeEndObject();
    out.writeEndObject();
    out.writeObjectFieldStart("paths");
    for (Page<?> page : catalogue.pages()) {
      writePath(out, page.route(), Optional.empty());
      for (Representation<?> form : page.representations()) {
        writePath(out, page.route(), Optional.of(form));
      }
    }
    out.writeEndObject();
    writeComponents(out);
    out.writeEndObject();
  }

  private static void writePath(JsonGenerator out, Route route, Optional<Representation<?>> form)
      throws IOException {
    String path = route.pattern().equals("/") && form.isPresent() ? "/index" : route.pattern();
    out.writeObjectFieldStart(path + form.map(one -> "." + one.extension()).orElse(""));
    out.writeObjectFieldStart("get");
    out.writeStringField("summary", route.summary());
    out.writeArrayFieldStart("parameters");
    for (Map.Entry<String, String> segment : route.pathParameters().entrySet()) {
      writeSegment(out, segment.getKey(), segment.getValue());
    }
    for (Parameter parameter : route.allParameters()) {
      writeParameter(out, parameter);
    }
    out.writeEndArray();
    out.writeObjectFieldStart("responses");
    out.writeObjectFieldStart("200");
    out.writeStringField("description", "The answer.");
    out.writeObjectFieldStart("content");
    out.writeObjectFieldStart(form.map(OpenApiView::bareType).orElse("text/html"));
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    out.writeObjectFieldStart("default");
    out.writeStringField("$ref", "#/components/responses/Problem");
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static String bareType(Representation<?> form) {
    int semicolon = form.mediaType().indexOf(';');
    return semicolon < 0 ? form.mediaType() : form.mediaType().substring(0, semicolon);
  }

  private static void writeSegment(JsonGenerator out, String name, String description)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("name", name);
    out.writeStringField("in", "path");
    out.writeBooleanField("required", true);
    out.writeStringField("description", description);
    out.writeObjectFieldStart("schema");
    out.writeStringField("type", "string");
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void writeParameter(JsonGenerator out, Parameter parameter) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", parameter.name());
    out.writeStringField("in", "query");
    out.writeStringField("description", parameter.description());
    out.writeStringField("example", parameter.example());
    out.writeObjectFieldStart("schema");
    if (parameter.repeated()) {
      out.writeStringField("type", "array");
      out.writeObjectFieldStart("items");
      writeSchema(out, parameter.kind());
      out.writeEndObject();
    } else {
      writeSchema(out, parameter.kind());
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void writeSchema(JsonGenerator out, Parameter.Kind kind) throws IOException {
    switch (kind) {
      case Parameter.Kind.Text(int max) -> {
        out.writeStringField("type", "string");
        out.writeNumberField("maxLength", max);
      }
      case Parameter.Kind.Whole(int min, int max) -> {
        out.writeStringField("type", "integer");
        out.writeNumberField("minimum", min);
        out.writeNumberField("maximum", max);
      }
      case Parameter.Kind.Day() -> {
        out.writeStringField("type", "string");
        out.writeStringField("format", "date");
      }
      case Parameter.Kind.Moment() -> out.writeStringField("type", "string");
      case Parameter.Kind.Choice(List<String> words) -> {
        out.writeStringField("type", "string");
        out.writeArrayFieldStart("enum");
        for (String word : words) {
          out.writeString(word);
        }
        out.writeEndArray();
      }
    }
  }

  private static void writeComponents(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("components");
    out.writeObjectFieldStart("responses");
    out.writeObjectFieldStart("Problem");
    out.writeStringField("description", "What was wrong and how to mend it (RFC 9457).");
    out.writeObjectFieldStart("content");
    out.writeObjectFieldStart("application/problem+json");
    out.writeObjectFieldStart("schema");
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("properties");
    for (String name : List.of("type", "title", "detail")) {
      out.writeObjectFieldStart(name);
      out.writeStringField("type", "string");
      out.writeEndObject();
    }
    out.writeObjectFieldStart("status");
    out.writeStringField("type", "integer");
    out.writeEndObject();
    for (int open = 0; open < 7; open++) {
      out.writeEndObject();
    }
  }
}
