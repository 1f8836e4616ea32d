package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tellurion.model.SubjectKind;

class DataSchemasTest {
  private static final Path DATA =
      Path.of(System.getProperty("tellurion.root", "..")).resolve("data");

  @ParameterizedTest
  @EnumSource(names = {"INSTRUMENT", "STRATEGY"})
  void thePublishedSchemaIsUpToDate(SubjectKind kind) throws IOException {
    String rendered = DataSchemas.render(kind, Vocabularies.load(DATA));
    Path file = DATA.resolve("schema/" + kind.code() + ".schema.json");
    if (Boolean.getBoolean("tellurion.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, rendered);
    }

    assertThat(Files.readString(file))
        .as("run the tests of registry with -Dtellurion.update=true to write it anew")
        .isEqualTo(rendered);
  }

  @ParameterizedTest
  @EnumSource(names = {"INSTRUMENT", "STRATEGY"})
  void everyFileFitsItsSchema(SubjectKind kind) throws IOException {
    JsonSchema schema = schema(kind);
    int files = 0;
    for (Path file : DataFiles.listFiles(DATA)) {
      if (DATA.relativize(file).startsWith(DataExporter.folder(kind))) {
        files++;
        assertThat(schema.validate(json(Files.readString(file)))).as(file.toString()).isEmpty();
      }
    }
    assertThat(files).isPositive();
  }

  @ParameterizedTest
  @EnumSource(names = {"INSTRUMENT", "STRATEGY"})
  void anUnknownKeyDoesNotFit(SubjectKind kind) {
    String text =
        "id: a\nrecords:\n  - {by: a, at: 2026-11-24T02:00:00Z, sources: [a], tytle: A}\n";

    assertThat(schema(kind).validate(json(text))).isNotEmpty();
  }

  private static JsonSchema schema(SubjectKind kind) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(DataSchemas.render(kind, Vocabularies.load(DATA)));
  }

  private static JsonNode json(String yaml) {
    return json(YamlTree.read(yaml, new ProblemList("x.yaml")).orElseThrow());
  }

  private static JsonNode json(YamlNode node) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (node) {
      case YamlNode.Scalar scalar -> nodes.textNode(scalar.text());
      case YamlNode.Items items -> {
        var array = nodes.arrayNode();
        items.items().forEach(item -> array.add(json(item)));
        yield array;
      }
      case YamlNode.Keyed keyed -> {
        var object = nodes.objectNode();
        keyed.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
        yield object;
      }
    };
  }
}
