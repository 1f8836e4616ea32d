package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.tellurion.model.Property;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Resolved;
import org.tellurion.registry.State;

/**
 * The fields of a row, declared once and written as JSON and as CSV: {@code amount-state} in CSV is
 * {@code amountState} in JSON. What is not known is null in JSON and an empty cell in CSV; a set is
 * an array, in CSV joined by {@code ;}.
 */
final class Fields<T> {
  private final List<Field<T>> fields;

  private record Field<T>(String name, Shape shape, Function<T, List<String>> values) {}

  private enum Shape {
    ONE,
    MANY,
    NUMBER,
    STATES,
    RIVALS,
    COUNTS
  }

  private Fields(List<Field<T>> fields) {
    this.fields = List.copyOf(fields);
  }

  /** Starts an empty declaration. */
  static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Names of the CSV columns. */
  List<String> columns() {
    return fields.stream().map(Field::name).toList();
  }

  /** Cells of a CSV row. */
  List<String> cells(T row) {
    return fields.stream().map(field -> String.join(";", field.values().apply(row))).toList();
  }

  /** A table of rows. */
  Table table(List<T> rows) {
    return new Table(columns(), () -> rows.stream().map(this::cells).iterator());
  }

  /** Writes a row as an object. */
  void writeJson(JsonGenerator out, T row) throws IOException {
    out.writeStartObject();
    writeMembers(out, row);
    out.writeEndObject();
  }

  /** Writes the fields of a row without the enclosing object. */
  void writeMembers(JsonGenerator out, T row) throws IOException {
    for (Field<T> field : fields) {
      String name = camel(field.name());
      List<String> values = field.values().apply(row);
      switch (field.shape()) {
        case ONE -> Json.text(out, name, values.stream().findFirst());
        case MANY -> Json.texts(out, name, values);
        case NUMBER -> out.writeNumberField(name, new BigDecimal(values.getFirst()));
        case STATES -> writeStates(out, name, values);
        case RIVALS -> writeRivals(out, name, values);
        case COUNTS -> writeCounts(out, name, values);
      }
    }
  }

  /** Writes rows as an array field. */
  void writeJson(JsonGenerator out, String name, List<T> rows) throws IOException {
    out.writeArrayFieldStart(name);
    for (T row : rows) {
      writeJson(out, row);
    }
    out.writeEndArray();
  }

  private static void writeStates(JsonGenerator out, String name, List<String> pairs)
      throws IOException {
    out.writeObjectFieldStart(name);
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      out.writeStringField(camel(pair.substring(0, equals)), pair.substring(equals + 1));
    }
    out.writeEndObject();
  }

  private static void writeCounts(JsonGenerator out, String name, List<String> pairs)
      throws IOException {
    out.writeObjectFieldStart(name);
    for (String pair : pairs) {
      int equals = pair.lastIndexOf('=');
      out.writeNumberField(pair.substring(0, equals), Integer.parseInt(pair.substring(equals + 1)));
    }
    out.writeEndObject();
  }

  private static void writeRivals(JsonGenerator out, String name, List<String> pairs)
      throws IOException {
    Map<String, List<String>> byProperty = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      byProperty
          .computeIfAbsent(camel(pair.substring(0, equals)), _ -> new ArrayList<>())
          .add(pair.substring(equals + 1));
    }
    out.writeObjectFieldStart(name);
    for (Map.Entry<String, List<String>> entry : byProperty.entrySet()) {
      Json.texts(out, entry.getKey(), entry.getValue());
    }
    out.writeEndObject();
  }

  /** {@code legal-status} as {@code legalStatus}. */
  static String camel(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.split("-", -1)) {
      text.append(
          text.isEmpty() || word.isEmpty()
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return text.toString();
  }

  /** Collects fields in order. */
  static final class Builder<T> {
    private final List<Field<T>> fields = new ArrayList<>();

    /** A text that is always there. */
    Builder<T> text(String name, Function<T, String> value) {
      return add(name, Shape.ONE, row -> List.of(value.apply(row)));
    }

    /** A text that may be missing. */
    Builder<T> optional(String name, Function<T, Optional<String>> value) {
      return add(name, Shape.ONE, row -> value.apply(row).stream().toList());
    }

    /** A set of texts. */
    Builder<T> many(String name, Function<T, List<String>> values) {
      return add(name, Shape.MANY, values);
    }

    /** Numbers by code: {@code code=number;…} in CSV, an object in JSON. */
    Builder<T> counts(String name, Function<T, Map<String, Integer>> counts) {
      return add(
          name,
          Shape.COUNTS,
          row ->
              counts.apply(row).entrySet().stream()
                  .map(entry -> entry.getKey() + "=" + entry.getValue())
                  .toList());
    }

    /** A whole number. */
    Builder<T> number(String name, ToLongFunction<T> value) {
      return add(name, Shape.NUMBER, row -> List.of(Long.toString(value.applyAsLong(row))));
    }

    /**
     * Properties of a subject by their displayed values, then {@code states}: {@code
     * property=state} for each of them that is not plainly known, and {@code rivals}: {@code
     * property=value} for each value that disputes a displayed one; objects in JSON.
     */
    Builder<T> properties(Function<T, Entity> subject, Property... properties) {
      List<Property> all = Arrays.asList(properties);
      for (Property property : all) {
        add(
            property.name(),
            property.setValued() ? Shape.MANY : Shape.ONE,
            row -> Values.plain(subject.apply(row), property));
      }
      add("states", Shape.STATES, row -> states(subject.apply(row), all));
      return add("rivals", Shape.RIVALS, row -> rivals(subject.apply(row), all));
    }

    Fields<T> build() {
      return new Fields<>(fields);
    }

    private Builder<T> add(String name, Shape shape, Function<T, List<String>> values) {
      fields.add(new Field<>(name, shape, values));
      return this;
    }

    private static List<String> states(Entity entity, List<Property> properties) {
      List<String> states = new ArrayList<>();
      for (Property property : properties) {
        if (entity.state(property) != State.KNOWN) {
          states.add(property.name() + "=" + entity.state(property).code());
        }
      }
      return states;
    }

    private static List<String> rivals(Entity entity, List<Property> properties) {
      List<String> rivals = new ArrayList<>();
      for (Property property : properties) {
        Resolved resolved = entity.resolved(property);
        for (Alternative rival : resolved.rivals()) {
          rivals.add(property.name() + "=" + Values.plain(rival.value()));
        }
      }
      return rivals;
    }
  }
}
