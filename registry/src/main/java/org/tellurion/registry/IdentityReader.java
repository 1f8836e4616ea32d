package org.tellurion.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Judgement;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.CsvTable.Cell;
import org.tellurion.registry.CsvTable.Row;
import org.tellurion.registry.RawRecord.Word;

/** Reads the table of judgements on identity. */
final class IdentityReader {
  /** Columns, in the order of the file; all are required. */
  static final List<String> COLUMNS =
      List.of("kind", "duplicate", "canonical", "judgement", "by", "at", "reason");

  static final String MERGE = "merge";
  static final String UNMERGE = "unmerge";

  private final ProblemList problems;
  private final EntryList entries;
  private final RecordHeadReader heads;

  IdentityReader(ProblemList problems, EntryList entries) {
    this.problems = problems;
    this.entries = entries;
    this.heads = new RecordHeadReader(problems);
  }

  void read(String text) {
    Optional<CsvTable> table = CsvTable.read(text, problems);
    if (table.isPresent()
        && TableReader.checkHeader(table.get(), problems, COLUMNS, Set.copyOf(COLUMNS))) {
      table.get().rows().forEach(this::readRow);
    }
  }

  private void readRow(Row row) {
    for (String column : COLUMNS) {
      if (!row.cells().containsKey(column)) {
        problems.error(row.place(), "\"" + column + "\" is missing; every judgement needs it");
        return;
      }
    }
    Optional<SubjectKind> kind = kind(cell(row, "kind"));
    Optional<Boolean> merged = merged(cell(row, "judgement"));
    Cell at = cell(row, "at");
    Optional<Instant> instant = heads.instant(new Word(at.place(), at.text(), false));
    if (kind.isEmpty() || merged.isEmpty() || instant.isEmpty()) {
      return;
    }
    Cell duplicate = cell(row, "duplicate");
    Cell canonical = cell(row, "canonical");
    problems
        .attempt(
            duplicate.place(),
            () ->
                new Judgement(
                    new SubjectId(kind.get(), duplicate.text()),
                    new SubjectId(kind.get(), canonical.text()),
                    merged.get(),
                    instant.get(),
                    cell(row, "by").text(),
                    cell(row, "reason").text()))
        .ifPresent(judgement -> entries.add(judgement, duplicate.place()));
  }

  private Optional<SubjectKind> kind(Cell cell) {
    Optional<SubjectKind> kind = SubjectKind.findByCode(cell.text());
    if (kind.isEmpty()) {
      problems.error(
          cell.place(), "\"" + Excerpt.of(cell.text()) + "\" is no kind; see docs/data-model.md");
    }
    return kind;
  }

  private Optional<Boolean> merged(Cell cell) {
    return switch (cell.text()) {
      case MERGE -> Optional.of(true);
      case UNMERGE -> Optional.of(false);
      default -> {
        problems.error(
            cell.place(), "\"" + Excerpt.of(cell.text()) + "\" is neither merge nor unmerge");
        yield Optional.empty();
      }
    };
  }

  private static Cell cell(Row row, String column) {
    return java.util.Objects.requireNonNull(row.cells().get(column), column);
  }
}
