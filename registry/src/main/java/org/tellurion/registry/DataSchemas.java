package org.tellurion.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectKind;

/**
 * The JSON Schemas (2020-12) of the YAML files, made from the catalogue of properties and the
 * vocabularies, so that editors can help people who write the files.
 */
public final class DataSchemas {
  private static final String BASE = "urn:tellurion:schema:";
  private static final String UTC = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z$";
  private static final String DATE =
      "^(unknown|silent|not-applicable|(\\.\\.|\\d{4}(-\\d{2}){0,2}[~?%]?)"
          + "(/(\\.\\.|\\d{4}(-\\d{2}){0,2}[~?%]?))?)$";
  private static final String AMOUNT = "^(unknown|silent|not-applicable|[A-Z]{3} \\d+(\\.\\d+)?)$";
  private static final String NUMBER = "^(unknown|silent|not-applicable|-?\\d+(\\.\\d+)?)$";
  private static final List<String> NO_VALUES = List.of("unknown", "silent", "not-applicable");

  private final Vocabularies vocabularies;
  private final JsonGenerator json;

  private DataSchemas(Vocabularies vocabularies, JsonGenerator json) {
    this.vocabularies = vocabularies;
    this.json = json;
  }

  /**
   * The schema of the files of one kind of subject.
   *
   * @param kind {@code INSTRUMENT} or {@code STRATEGY}
   * @throws IllegalArgumentException for a kind that has no YAML files
   */
  public static String render(SubjectKind kind, Vocabularies vocabularies) {
    String folder = DataExporter.folder(kind);
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(indenter);
      printer.indentArraysWith(indenter);
      json.setPrettyPrinter(printer);
      new DataSchemas(vocabularies, json).root(kind, folder);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", impossible);
    }
    return out + "\n";
  }

  private void root(SubjectKind kind, String folder) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringField("$id", BASE + kind.code());
    json.writeStringField("title", "File of " + Wording.article(kind) + " in data/" + folder);
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("id");
    text("^[a-z0-9]+(-[a-z0-9]+)*$");
    json.writeEndObject();
    listOf("records", kind.code());
    if (kind == SubjectKind.INSTRUMENT) {
      listOf("relations", "relation");
    }
    for (Dependents part : Dependents.of(kind)) {
      dependents(part);
    }
    listOf("withdrawals", "withdrawal");
    json.writeEndObject();
    strict(List.of("id"));
    json.writeObjectFieldStart("$defs");
    shared();
    record(kind);
    for (Dependents part : Dependents.of(kind)) {
      record(part.kind());
    }
    if (kind == SubjectKind.INSTRUMENT) {
      relation();
    }
    withdrawal();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void dependents(Dependents part) throws IOException {
    json.writeObjectFieldStart(part.section());
    json.writeStringField("type", "array");
    json.writeObjectFieldStart("items");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart(part.key());
    text("^[A-Za-z0-9]+([-._][A-Za-z0-9]+)*$");
    json.writeEndObject();
    listOf("records", part.kind().code());
    listOf("withdrawals", "withdrawal");
    json.writeEndObject();
    strict(List.of(part.key(), "records"));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void record(SubjectKind kind) throws IOException {
    json.writeObjectFieldStart(kind.code());
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    head("to");
    for (Property property : Properties.listOf(kind)) {
      property(property);
    }
    json.writeEndObject();
    strict(List.of("by", "at", "sources"));
    json.writeEndObject();
  }

  private void relation() throws IOException {
    json.writeObjectFieldStart("relation");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    head("until");
    json.writeObjectFieldStart("relation");
    vocabulary(Optional.of("relations"), List.of());
    json.writeEndObject();
    json.writeObjectFieldStart("to");
    text("^[a-z0-9]+(-[a-z0-9]+)*$");
    json.writeEndObject();
    json.writeEndObject();
    strict(List.of("by", "at", "sources", "relation", "to"));
    json.writeEndObject();
  }

  private void withdrawal() throws IOException {
    json.writeObjectFieldStart("withdrawal");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (String key : List.of("property", "of", "by", "reason")) {
      json.writeObjectFieldStart(key);
      json.writeStringField("type", "string");
      json.writeEndObject();
    }
    json.writeObjectFieldStart("value");
    json.writeEndObject();
    json.writeObjectFieldStart("claim");
    text("^[0-9a-f]{32}$");
    json.writeEndObject();
    ref("at", "instant");
    json.writeEndObject();
    strict(List.of("by", "at", "reason"));
    json.writeEndObject();
  }

  private void head(String until) throws IOException {
    ref("by", "word");
    ref("at", "instant");
    json.writeObjectFieldStart("method");
    text("^(curated|review|official-text|machine:[^@]+@.+)$");
    json.writeEndObject();
    listOf("corrects", "word");
    listOf("sources", "word");
    ref("pinpoint", "word");
    ref("note", "word");
    json.writeObjectFieldStart("confidence");
    words(List.of("high", "medium", "low"));
    json.writeEndObject();
    ref("from", "date");
    ref(until, "date");
  }

  private void property(Property property) throws IOException {
    json.writeObjectFieldStart(property.name());
    json.writeStringField("description", property.description());
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    value(property);
    json.writeEndObject();
    reference("not-found");
    if (property.setValued()) {
      json.writeStartObject();
      json.writeStringField("type", "array");
      json.writeObjectFieldStart("items");
      json.writeArrayFieldStart("anyOf");
      json.writeStartObject();
      value(property);
      json.writeEndObject();
      reference("not-found");
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void value(Property property) throws IOException {
    switch (property.type()) {
      case TEXT -> json.writeStringField("$ref", "#/$defs/word");
      case DATE -> json.writeStringField("$ref", "#/$defs/date");
      case AMOUNT -> text(AMOUNT);
      case NUMBER -> {
        types("string", "number");
        json.writeStringField("pattern", NUMBER);
      }
      case LINK -> words(NO_VALUES);
      case CODE -> vocabulary(property.vocabulary(), NO_VALUES);
    }
  }

  private void vocabulary(Optional<String> name, List<String> more) throws IOException {
    Optional<Vocabulary> vocabulary = name.flatMap(vocabularies::find);
    if (vocabulary.isEmpty()) {
      // Ids of subjects: which exist is for the validator, since they change with every file.
      json.writeStringField("type", "string");
      json.writeNumberField("minLength", 1);
      return;
    }
    List<String> codes = new java.util.ArrayList<>(vocabulary.get().listCodes());
    more.stream().filter(word -> !codes.contains(word)).forEach(codes::add);
    words(codes);
  }

  private void shared() throws IOException {
    json.writeObjectFieldStart("word");
    types("string", "number", "boolean");
    json.writeNumberField("minLength", 1);
    json.writeEndObject();
    json.writeObjectFieldStart("instant");
    text(UTC);
    json.writeEndObject();
    json.writeObjectFieldStart("date");
    types("string", "integer");
    json.writeStringField("pattern", DATE);
    json.writeEndObject();
    json.writeObjectFieldStart("not-found");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    ref("not-found", "word");
    ref("when", "date");
    json.writeEndObject();
    strict(List.of("not-found"));
    json.writeEndObject();
  }

  private void text(String pattern) throws IOException {
    json.writeStringField("type", "string");
    json.writeStringField("pattern", pattern);
  }

  private void types(String... types) throws IOException {
    json.writeFieldName("type");
    json.writeArray(types, 0, types.length);
  }

  private void words(List<String> words) throws IOException {
    json.writeFieldName("enum");
    json.writeArray(words.toArray(String[]::new), 0, words.size());
  }

  private void ref(String key, String definition) throws IOException {
    json.writeFieldName(key);
    reference(definition);
  }

  private void reference(String definition) throws IOException {
    json.writeStartObject();
    json.writeStringField("$ref", "#/$defs/" + definition);
    json.writeEndObject();
  }

  private void listOf(String key, String definition) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("type", "array");
    json.writeFieldName("items");
    reference(definition);
    json.writeEndObject();
  }

  /** No other keys, and these required. */
  private void strict(List<String> required) throws IOException {
    json.writeFieldName("required");
    json.writeArray(required.toArray(String[]::new), 0, required.size());
    json.writeBooleanField("additionalProperties", false);
  }
}
