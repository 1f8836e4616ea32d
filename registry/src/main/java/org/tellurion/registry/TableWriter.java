package org.tellurion.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Judgement;
import org.tellurion.model.Method;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;

/** Writes tables in canonical form: columns nobody uses are left out. */
final class TableWriter {
  private static final Set<String> ALWAYS = Set.of("id", "by", "at", "sources");
  private static final Set<String> ALWAYS_IN_WITHDRAWALS =
      Set.of("id", "property", "value", "of", "by", "at", "reason");

  private TableWriter() {}

  /** The table of one kind of subject. */
  static String records(SubjectKind kind, Map<SubjectId, List<Claim>> claims) {
    List<String> columns = new ArrayList<>(List.of("id"));
    columns.addAll(RecordHeadReader.KEYS);
    Properties.listOf(kind).forEach(property -> columns.add(property.name()));
    List<Map<String, String>> rows = new ArrayList<>();
    claims.forEach(
        (subject, own) -> ExportRecord.of(own).forEach(record -> rows.add(row(subject, record))));
    return table(columns, ALWAYS, rows);
  }

  private static Map<String, String> row(SubjectId subject, ExportRecord record) {
    RecordHead head = record.head();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", subject.id());
    row.put("by", head.by());
    row.put("at", head.at().toString());
    if (!(head.method() instanceof Method.Curated)) {
      row.put("method", head.method().code());
    }
    if (head.method() instanceof Method.Review(List<String> corrects) && !corrects.isEmpty()) {
      row.put("corrects", CsvText.names(corrects));
    }
    row.put("sources", CsvText.sources(head.sources()));
    head.pinpoint().ifPresent(text -> row.put("pinpoint", text));
    head.note().ifPresent(text -> row.put("note", text));
    head.confidence().map(Confidence::code).ifPresent(code -> row.put("confidence", code));
    head.from().map(Edtf::text).ifPresent(date -> row.put("from", date));
    head.to().map(Edtf::text).ifPresent(date -> row.put("to", date));
    record.values().forEach((property, values) -> row.put(property.name(), cell(property, values)));
    return row;
  }

  private static String cell(Property property, List<Value> values) {
    return property.setValued() ? CsvText.elements(values) : CsvText.single(values.getFirst());
  }

  /** The table of withdrawals beside it. */
  static String withdrawals(Map<SubjectId, List<ExportWithdrawal>> withdrawals) {
    List<String> columns = new ArrayList<>(List.of("id"));
    columns.addAll(WithdrawalReader.KEYS);
    List<Map<String, String>> rows = new ArrayList<>();
    withdrawals.forEach((subject, own) -> own.forEach(each -> rows.add(row(subject, each))));
    return table(columns, ALWAYS_IN_WITHDRAWALS, rows);
  }

  private static Map<String, String> row(SubjectId subject, ExportWithdrawal withdrawal) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", subject.id());
    withdrawal
        .named()
        .ifPresent(
            named -> {
              row.put("property", named.property().name());
              row.put("value", CsvText.single(named.value()));
              row.put("of", named.of());
            });
    withdrawal.claim().map(ClaimId::toString).ifPresent(claim -> row.put("claim", claim));
    row.put("by", withdrawal.by());
    row.put("at", withdrawal.at().toString());
    row.put("reason", withdrawal.reason());
    return row;
  }

  /** The table of judgements. */
  static String judgements(List<Judgement> judgements) {
    StringBuilder out = new StringBuilder(CsvText.row(IdentityReader.COLUMNS));
    for (Judgement judgement : judgements) {
      out.append(
          CsvText.row(
              List.of(
                  judgement.duplicate().kind().code(),
                  judgement.duplicate().id(),
                  judgement.canonical().id(),
                  judgement.merged() ? IdentityReader.MERGE : IdentityReader.UNMERGE,
                  judgement.recordedBy(),
                  judgement.recordedAt().toString(),
                  judgement.reason())));
    }
    return out.toString();
  }

  private static String table(
      List<String> columns, Set<String> always, List<Map<String, String>> rows) {
    Set<String> used = new TreeSet<>(always);
    rows.forEach(row -> used.addAll(row.keySet()));
    List<String> written = columns.stream().filter(used::contains).toList();
    StringBuilder out = new StringBuilder(CsvText.row(written));
    for (Map<String, String> row : rows) {
      out.append(
          CsvText.row(written.stream().map(column -> row.getOrDefault(column, "")).toList()));
    }
    return out.toString();
  }
}
