package org.tellurion.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Method;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.Value;

/**
 * A record to be written: claims about one subject that share everything but property and value.
 *
 * @param values by property in catalogue order; more than one only for a set
 */
record ExportRecord(RecordHead head, TreeMap<Property, List<Value>> values) {
  private static final Comparator<Property> CATALOGUE = Comparator.comparingInt(Property::index);
  private static final Comparator<ExportRecord> ORDER =
      Comparator.comparing((ExportRecord record) -> record.head().at())
          .thenComparing(record -> record.head().by())
          .thenComparingInt(record -> record.values().firstKey().index())
          .thenComparing(ExportRecord::content);

  /**
   * The records that say these claims, which are about one subject. Claims that share a head share
   * a record; where they give one property several values though it is no set, the first record has
   * the first value, the second the second, and so on.
   */
  static List<ExportRecord> of(List<Claim> claims) {
    Map<RecordHead, Map<Property, List<Value>>> grouped = new LinkedHashMap<>();
    for (Claim claim : claims) {
      grouped
          .computeIfAbsent(RecordHead.of(claim), _ -> new TreeMap<>(CATALOGUE))
          .computeIfAbsent(claim.property(), _ -> new ArrayList<>())
          .add(claim.value());
    }
    List<ExportRecord> records = new ArrayList<>();
    grouped.forEach((head, values) -> records.addAll(split(head, values)));
    return sorted(records);
  }

  /** In the order of files: by time, by recorder, by first property, by content. */
  static List<ExportRecord> sorted(List<ExportRecord> records) {
    return records.stream().sorted(ORDER).toList();
  }

  private static List<ExportRecord> split(RecordHead head, Map<Property, List<Value>> values) {
    List<ExportRecord> records = new ArrayList<>();
    values.forEach(
        (property, unsorted) -> {
          List<Value> sorted =
              unsorted.stream().sorted(Comparator.comparing(Value::canonical)).toList();
          if (property.setValued()) {
            record(records, 0, head).values().put(property, sorted);
            return;
          }
          for (int i = 0; i < sorted.size(); i++) {
            record(records, i, head).values().put(property, List.of(sorted.get(i)));
          }
        });
    return records;
  }

  private static ExportRecord record(List<ExportRecord> records, int index, RecordHead head) {
    if (index == records.size()) {
      records.add(new ExportRecord(head, new TreeMap<>(CATALOGUE)));
    }
    return records.get(index);
  }

  /** Everything that can differ between two records, in one text; the order among equals. */
  private String content() {
    List<String> parts = new ArrayList<>();
    values.forEach(
        (property, list) -> {
          parts.add(property.name());
          list.forEach(value -> parts.add(value.canonical()));
        });
    parts.add(head.method().code());
    if (head.method() instanceof Method.Review(List<String> corrects)) {
      parts.addAll(corrects);
    }
    head.sources().stream().map(Source::citation).forEach(parts::add);
    parts.add(head.pinpoint().orElse(""));
    parts.add(head.note().orElse(""));
    parts.add(head.confidence().map(Confidence::code).orElse(""));
    parts.add(head.from().map(Edtf::text).orElse(""));
    parts.add(head.to().map(Edtf::text).orElse(""));
    return String.join("\u0000", parts);
  }
}
