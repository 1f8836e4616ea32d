package org.tellurion.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.Edtf;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.model.ValueType;
import org.tellurion.registry.RawRecord.Field;
import org.tellurion.registry.RawRecord.RawValue;
import org.tellurion.registry.RawRecord.Searched;
import org.tellurion.registry.RawRecord.Word;

/** Turns raw records into claims. */
final class ClaimReader {
  private final ProblemList problems;
  private final RecordHeadReader heads;

  ClaimReader(ProblemList problems) {
    this.problems = problems;
    this.heads = new RecordHeadReader(problems);
  }

  /** A claim with the place of its value. */
  record PlacedClaim(Claim claim, Place place) {}

  private record PlacedValue(Property property, Value value, Place place) {}

  /** The claims of a record; values that are refused are among the problems. */
  List<PlacedClaim> read(SubjectId subject, RawRecord record) {
    Optional<RecordHead> head = heads.read(record, "to");
    List<PlacedValue> values = new ArrayList<>();
    int properties = 0;
    for (Map.Entry<String, Field> entry : record.fields().entrySet()) {
      if (!RecordHeadReader.KEYS.contains(entry.getKey())) {
        properties++;
        values.addAll(values(subject.kind(), entry.getKey(), entry.getValue()));
      }
    }
    if (properties == 0) {
      problems.error(record.place(), "the record says nothing: it has no property");
    }
    return claims(subject, head, values);
  }

  /** The claim of an item under {@code relations}. */
  List<PlacedClaim> readRelation(SubjectId subject, RawRecord record) {
    Optional<RecordHead> head = heads.read(record, "until");
    Optional<Word> relation = heads.required(record, "relation");
    Optional<Word> target = heads.required(record, "to");
    Set<String> known = new LinkedHashSet<>(RecordHeadReader.KEYS);
    known.addAll(List.of("until", "relation"));
    record.fields().forEach((key, field) -> refuseUnknown(key, field, known));
    if (relation.isEmpty() || target.isEmpty()) {
      return List.of();
    }
    Place place = target.get().place();
    return problems
        .attempt(place, () -> (Value) new Value.Link(relation.get().text(), target.get().text()))
        .map(
            value ->
                claims(
                    subject,
                    head,
                    List.of(new PlacedValue(InstrumentProperties.RELATIONS, value, place))))
        .orElse(List.of());
  }

  private void refuseUnknown(String key, Field field, Set<String> known) {
    if (!known.contains(key)) {
      problems.error(
          field.place(),
          "a relation has no key \"" + Excerpt.of(key) + "\"" + Suggestions.didYouMean(key, known));
    }
  }

  private List<PlacedClaim> claims(
      SubjectId subject, Optional<RecordHead> head, List<PlacedValue> values) {
    if (head.isEmpty()) {
      return List.of();
    }
    List<PlacedClaim> claims = new ArrayList<>();
    for (PlacedValue value : values) {
      problems
          .attempt(value.place(), () -> head.get().claim(subject, value.property(), value.value()))
          .ifPresent(claim -> claims.add(new PlacedClaim(claim, value.place())));
    }
    return claims;
  }

  private List<PlacedValue> values(SubjectKind kind, String key, Field field) {
    Optional<Property> property = findProperty(kind, key, field.place());
    if (property.isEmpty()) {
      return List.of();
    }
    if (!property.get().setValued() && field.list()) {
      problems.error(
          field.place(), "\"" + key + "\" takes one value, not a list; use one record for each");
      return List.of();
    }
    List<PlacedValue> values = new ArrayList<>();
    Set<Value> seen = new LinkedHashSet<>();
    for (RawValue raw : field.values()) {
      value(property.get().type(), raw)
          .ifPresent(
              value -> {
                if (seen.add(value)) {
                  values.add(new PlacedValue(property.get(), value, raw.place()));
                } else {
                  problems.warning(raw.place(), "\"" + key + "\" lists this value twice");
                }
              });
    }
    return values;
  }

  private Optional<Property> findProperty(SubjectKind kind, String key, Place place) {
    Optional<Property> property = Properties.find(kind, key);
    if (property.isEmpty()) {
      Set<String> known = new LinkedHashSet<>(RecordHeadReader.KEYS);
      Properties.listOf(kind).forEach(each -> known.add(each.name()));
      problems.error(place, Wording.noProperty(kind, key) + Suggestions.didYouMean(key, known));
    }
    return property;
  }

  /** Reads one value of a type; a refusal is a problem. */
  Optional<Value> value(ValueType type, RawValue raw) {
    return switch (raw) {
      case Word word when word.text().isBlank() -> {
        problems.error(word.place(), "a blank value; leave the key out or say unknown");
        yield Optional.empty();
      }
      case Word word -> problems.attempt(word.place(), () -> parse(type, word));
      case Searched searched ->
          problems.attempt(
              searched.place(),
              () ->
                  new Value.NotFound(
                      searched.where(), searched.when().map(when -> Edtf.parse(when.text()))));
    };
  }

  private static Value parse(ValueType type, Word word) {
    if (!word.literal()) {
      return Value.parse(type, word.text());
    }
    return switch (type) {
      case TEXT -> new Value.Text(word.text());
      case CODE -> new Value.Code(word.text());
      case DATE, AMOUNT, NUMBER, LINK -> Value.parse(type, word.text());
    };
  }
}
