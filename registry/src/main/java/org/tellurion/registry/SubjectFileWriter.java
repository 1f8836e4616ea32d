package org.tellurion.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tellurion.model.Claim;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Method;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;
import org.tellurion.model.ValueType;

/** Writes the YAML file of one instrument or strategy, with what hangs on it, in canonical form. */
final class SubjectFileWriter {
  private final StringBuilder out = new StringBuilder();

  /** One subject with what is to be written of it. */
  record Subject(SubjectId id, List<Claim> claims, List<ExportWithdrawal> withdrawals) {}

  /** The file of {@code owner} with the dependents that stand in it, in the order of their ids. */
  static String write(Subject owner, List<Subject> dependents) {
    SubjectFileWriter writer = new SubjectFileWriter();
    writer.line(0, "id", YamlText.word(owner.id().id()));
    writer.records(0, ExportRecord.of(owner.claims().stream().filter(c -> !isLink(c)).toList()));
    writer.relations(owner.claims().stream().filter(SubjectFileWriter::isLink).toList());
    for (Dependents part : Dependents.of(owner.id().kind())) {
      writer.dependents(
          part, dependents.stream().filter(each -> each.id().kind() == part.kind()).toList());
    }
    writer.withdrawals(0, owner.withdrawals());
    return writer.out.toString();
  }

  private static boolean isLink(Claim claim) {
    return claim.value() instanceof Value.Link;
  }

  private void records(int indent, List<ExportRecord> records) {
    if (!records.isEmpty()) {
      line(indent, "records", "");
      for (ExportRecord record : records) {
        int start = out.length();
        head(indent + 4, record.head(), "to");
        record.values().forEach((property, values) -> values(indent + 4, property, values));
        bullet(start, indent + 2);
      }
    }
  }

  private void relations(List<Claim> links) {
    if (links.isEmpty()) {
      return;
    }
    List<ExportRecord> items = new ArrayList<>();
    for (ExportRecord record : ExportRecord.of(links)) {
      for (Value link : record.values().firstEntry().getValue()) {
        TreeMap<Property, List<Value>> one = new TreeMap<>(record.values().comparator());
        one.put(InstrumentProperties.RELATIONS, List.of(link));
        items.add(new ExportRecord(record.head(), one));
      }
    }
    line(0, "relations", "");
    for (ExportRecord item : ExportRecord.sorted(items)) {
      int start = out.length();
      head(4, item.head(), "until");
      if (item.values().firstEntry().getValue().getFirst()
          instanceof Value.Link(String relation, String target)) {
        line(4, "relation", YamlText.word(relation));
        line(4, "to", YamlText.word(target));
      }
      bullet(start, 2);
    }
  }

  private void dependents(Dependents part, List<Subject> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    line(0, part.section(), "");
    for (Subject subject : subjects) {
      int start = out.length();
      line(4, part.key(), YamlText.word(subject.id().localKey()));
      records(4, ExportRecord.of(subject.claims()));
      withdrawals(4, subject.withdrawals());
      bullet(start, 2);
    }
  }

  private void withdrawals(int indent, List<ExportWithdrawal> withdrawals) {
    if (withdrawals.isEmpty()) {
      return;
    }
    line(indent, "withdrawals", "");
    for (ExportWithdrawal withdrawal : withdrawals) {
      int start = out.length();
      int inner = indent + 4;
      withdrawal
          .named()
          .ifPresent(
              named -> {
                line(inner, "property", named.property().name());
                line(inner, "value", YamlText.value(named.value()));
                line(inner, "of", YamlText.word(named.of()));
              });
      withdrawal.claim().ifPresent(claim -> line(inner, "claim", claim.toString()));
      line(inner, "by", YamlText.word(withdrawal.by()));
      line(inner, "at", withdrawal.at().toString());
      line(inner, "reason", YamlText.text(withdrawal.reason()));
      bullet(start, indent + 2);
    }
  }

  private void head(int indent, RecordHead head, String until) {
    line(indent, "by", YamlText.word(head.by()));
    line(indent, "at", head.at().toString());
    if (!(head.method() instanceof Method.Curated)) {
      line(indent, "method", YamlText.word(head.method().code()));
    }
    if (head.method() instanceof Method.Review(List<String> corrects) && !corrects.isEmpty()) {
      line(indent, "corrects", brackets(corrects.stream().map(YamlText::inFlow).toList()));
    }
    line(indent, "sources", "");
    head.sources().forEach(source -> item(indent + 2, YamlText.text(source.citation())));
    head.pinpoint().ifPresent(text -> line(indent, "pinpoint", YamlText.text(text)));
    head.note().ifPresent(text -> line(indent, "note", YamlText.text(text)));
    head.confidence().ifPresent(confidence -> line(indent, "confidence", confidence.code()));
    head.from().ifPresent(date -> line(indent, "from", date.text()));
    head.to().ifPresent(date -> line(indent, until, date.text()));
  }

  private void values(int indent, Property property, List<Value> values) {
    if (!property.setValued()) {
      line(indent, property.name(), YamlText.value(values.getFirst()));
    } else if (property.type() == ValueType.TEXT) {
      line(indent, property.name(), "");
      values.forEach(value -> item(indent + 2, YamlText.value(value)));
    } else {
      line(indent, property.name(), brackets(values.stream().map(this::inFlow).toList()));
    }
  }

  private String inFlow(Value value) {
    return value instanceof Value.Code(String code) ? YamlText.inFlow(code) : YamlText.value(value);
  }

  private static String brackets(List<String> words) {
    return "[" + String.join(", ", words) + "]";
  }

  private void line(int indent, String key, String value) {
    out.append(" ".repeat(indent)).append(key).append(value.isEmpty() ? ":" : ": ").append(value);
    out.append('\n');
  }

  private void item(int indent, String value) {
    out.append(" ".repeat(indent)).append("- ").append(value).append('\n');
  }

  /** Turns the lines since {@code start} into a list item by a dash before the first. */
  private void bullet(int start, int indent) {
    out.setCharAt(start + indent, '-');
  }

  /** The subjects of one file, from all claims. */
  static Subject subject(Map.Entry<SubjectId, List<Claim>> entry, CanonicalHistory history) {
    return new Subject(
        entry.getKey(),
        entry.getValue(),
        ExportWithdrawal.of(history.withdrawals(entry.getKey()), entry.getValue()));
  }
}
