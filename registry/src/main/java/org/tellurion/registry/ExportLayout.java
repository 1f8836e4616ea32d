package org.tellurion.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tellurion.model.Claim;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.SubjectFileWriter.Subject;

/** Sorts subjects into the files they stand in. */
final class ExportLayout {
  private final TreeMap<SubjectId, Subject> owners = new TreeMap<>();
  private final TreeMap<SubjectId, List<Subject>> dependents = new TreeMap<>();
  private final TreeMap<DataTable, TreeMap<SubjectId, Subject>> tables = new TreeMap<>();

  /** Adds a subject; subjects have to come in the order of their ids. */
  void add(Subject subject) {
    SubjectId id = subject.id();
    Optional<Dependents> part = Dependents.holding(id.kind());
    Optional<DataTable> table = DataTable.findByKind(id.kind());
    if (part.isPresent()) {
      SubjectId owner = new SubjectId(part.get().owner(), id.ownerId());
      refuseUnless(id.equals(part.get().subject(owner.id(), id.localKey())), id);
      dependents.computeIfAbsent(owner, _ -> new ArrayList<>()).add(subject);
      owners.putIfAbsent(owner, new Subject(owner, List.of(), List.of()));
    } else {
      refuseUnless(id.id().indexOf('/') < 0, id);
      if (table.isPresent()) {
        tables.computeIfAbsent(table.get(), _ -> new TreeMap<>()).put(id, subject);
      } else {
        owners.put(id, subject);
      }
    }
  }

  private static void refuseUnless(boolean fits, SubjectId id) {
    if (!fits) {
      throw new LedgerException(
          id + " cannot be exported: its id does not have the form of its kind");
    }
  }

  /** Text by path. */
  Map<String, String> render() {
    Map<String, String> files = new TreeMap<>();
    owners.forEach(
        (id, owner) ->
            files.put(
                DataExporter.folder(id.kind()) + "/" + id.id() + ".yaml",
                SubjectFileWriter.write(owner, dependents.getOrDefault(id, List.of()))));
    tables.forEach((table, subjects) -> render(table, subjects, files));
    return files;
  }

  private static void render(
      DataTable table, Map<SubjectId, Subject> subjects, Map<String, String> files) {
    SubjectKind kind = table.kind();
    Map<SubjectId, List<Claim>> claims = new TreeMap<>();
    Map<SubjectId, List<ExportWithdrawal>> withdrawals = new TreeMap<>();
    subjects.forEach(
        (id, subject) -> {
          claims.put(id, subject.claims());
          if (!subject.withdrawals().isEmpty()) {
            withdrawals.put(id, subject.withdrawals());
          }
        });
    files.put(table.path(), TableWriter.records(kind, claims));
    if (!withdrawals.isEmpty()) {
      files.put(table.withdrawalsPath(), TableWriter.withdrawals(withdrawals));
    }
  }
}
