package org.tellurion.registry;

import java.util.Arrays;
import java.util.Optional;
import org.tellurion.model.SubjectKind;

/** The tables of the data directory: one for each kind of subject that has no files of its own. */
enum DataTable {
  PARTIES("vocabulary/parties.csv", SubjectKind.PARTY),
  MINERALS("vocabulary/minerals.csv", SubjectKind.MINERAL),
  MEASURES("law/measures.csv", SubjectKind.MEASURE),
  DISPUTES("law/disputes.csv", SubjectKind.DISPUTE),
  INCIDENTS("law/incidents.csv", SubjectKind.INCIDENT),
  TOOL_USE("law/tool-use.csv", SubjectKind.TOOL_USE),
  CRITICALITY_LISTS("market/criticality-lists.csv", SubjectKind.CRITICALITY_LIST);

  private static final String CSV = ".csv";

  private final String path;
  private final SubjectKind kind;

  DataTable(String path, SubjectKind kind) {
    this.path = path;
    this.kind = kind;
  }

  /** Relative to the data directory. */
  String path() {
    return path;
  }

  /** Where the withdrawals of this table stand, relative to the data directory. */
  String withdrawalsPath() {
    return path.substring(0, path.length() - CSV.length()) + ".withdrawals" + CSV;
  }

  SubjectKind kind() {
    return kind;
  }

  static Optional<DataTable> findByPath(String path) {
    return Arrays.stream(values()).filter(table -> table.path.equals(path)).findFirst();
  }

  static Optional<DataTable> findByKind(SubjectKind kind) {
    return Arrays.stream(values()).filter(table -> table.kind == kind).findFirst();
  }
}
