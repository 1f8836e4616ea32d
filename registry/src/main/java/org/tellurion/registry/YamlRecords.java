package org.tellurion.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.registry.RawRecord.Field;
import org.tellurion.registry.RawRecord.RawValue;
import org.tellurion.registry.RawRecord.Searched;
import org.tellurion.registry.RawRecord.Word;

/** Reads YAML keys and values as raw records. */
final class YamlRecords {
  private static final String NOT_FOUND = "not-found";
  private static final String WHEN = "when";

  private final ProblemList problems;

  YamlRecords(ProblemList problems) {
    this.problems = problems;
  }

  /** The record, or empty with a problem when the node is something else. */
  Optional<RawRecord> record(YamlNode node) {
    if (!(node instanceof YamlNode.Keyed keyed)) {
      problems.error(node.place(), "a record is expected here, not " + node.describe());
      return Optional.empty();
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    for (YamlNode.Entry entry : keyed.entries()) {
      field(entry).ifPresent(field -> fields.put(entry.key(), field));
    }
    return Optional.of(new RawRecord(keyed.place(), fields));
  }

  private Optional<Field> field(YamlNode.Entry entry) {
    return switch (entry.value()) {
      case YamlNode.Scalar scalar ->
          scalar.isEmpty() ? Optional.empty() : Optional.of(one(entry.place(), word(scalar)));
      case YamlNode.Keyed keyed -> searched(keyed).map(value -> one(entry.place(), value));
      case YamlNode.Items items -> {
        List<RawValue> values =
            items.items().stream().flatMap(item -> element(item).stream()).toList();
        yield values.isEmpty()
            ? Optional.empty()
            : Optional.of(new Field(entry.place(), true, values));
      }
    };
  }

  private static Field one(Place place, RawValue value) {
    return new Field(place, false, List.of(value));
  }

  private static Word word(YamlNode.Scalar scalar) {
    return new Word(scalar.place(), scalar.text(), scalar.quoted());
  }

  private Optional<RawValue> element(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar scalar ->
          scalar.isEmpty() ? Optional.empty() : Optional.of(word(scalar));
      case YamlNode.Keyed keyed -> searched(keyed);
      case YamlNode.Items items -> {
        problems.error(items.place(), "a list inside a list; write one list");
        yield Optional.empty();
      }
    };
  }

  private Optional<RawValue> searched(YamlNode.Keyed keyed) {
    Optional<Word> where = Optional.empty();
    Optional<Word> when = Optional.empty();
    boolean understood = true;
    for (YamlNode.Entry entry : keyed.entries()) {
      if (entry.value() instanceof YamlNode.Scalar scalar && entry.key().equals(NOT_FOUND)) {
        where = Optional.of(word(scalar));
      } else if (entry.value() instanceof YamlNode.Scalar scalar && entry.key().equals(WHEN)) {
        when = Optional.of(word(scalar));
      } else {
        understood = false;
      }
    }
    if (where.isEmpty() || !understood) {
      problems.error(
          keyed.place(),
          "keys and values where a value is expected; only {not-found: <where>, when: <date>} can"
              + " stand here (quote a text with a colon in it)");
      return Optional.empty();
    }
    return Optional.of(new Searched(keyed.place(), where.get().text(), when));
  }
}
