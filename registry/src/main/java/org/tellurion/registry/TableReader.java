package org.tellurion.registry;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.CsvTable.Cell;
import org.tellurion.registry.CsvTable.Row;
import org.tellurion.registry.RawRecord.Field;
import org.tellurion.registry.RawRecord.Word;

/** Reads a table of subjects, and the table of withdrawals beside it. */
final class TableReader {
  private static final String ID = "id";
  private static final List<String> REQUIRED = List.of(ID, "by", "at", "sources");
  private static final List<String> REQUIRED_OF_WITHDRAWALS = List.of(ID, "by", "at", "reason");

  private final SubjectKind kind;
  private final EntryList entries;

  TableReader(SubjectKind kind, EntryList entries) {
    this.kind = kind;
    this.entries = entries;
  }

  void readRecords(String text, ProblemList problems) {
    Set<String> known = new LinkedHashSet<>(List.of(ID));
    known.addAll(RecordHeadReader.KEYS);
    Properties.listOf(kind).forEach(property -> known.add(property.name()));
    ClaimReader claims = new ClaimReader(problems);
    for (Row row : rows(text, problems, REQUIRED, known)) {
      subject(row, problems)
          .ifPresent(subject -> entries.addClaims(claims.read(subject, record(row))));
    }
  }

  void readWithdrawals(String text, ProblemList problems) {
    Set<String> known = new LinkedHashSet<>(List.of(ID));
    known.addAll(WithdrawalReader.KEYS);
    WithdrawalReader withdrawals = new WithdrawalReader(problems);
    for (Row row : rows(text, problems, REQUIRED_OF_WITHDRAWALS, known)) {
      subject(row, problems)
          .ifPresent(
              subject ->
                  withdrawals
                      .read(subject, record(row), entries.claimsAbout(subject))
                      .forEach(withdrawal -> entries.add(withdrawal, row.place())));
    }
  }

  private static List<Row> rows(
      String text, ProblemList problems, List<String> required, Set<String> known) {
    Optional<CsvTable> table = CsvTable.read(text, problems);
    return table.isPresent() && checkHeader(table.get(), problems, required, known)
        ? table.get().rows()
        : List.of();
  }

  /** Notes missing and unknown columns; whether all required ones are there. */
  static boolean checkHeader(
      CsvTable table, ProblemList problems, List<String> required, Set<String> known) {
    List<String> names = table.header().stream().map(Cell::text).toList();
    for (Cell column : table.header()) {
      if (!known.contains(column.text())) {
        problems.error(
            column.place(),
            "there is no column \""
                + Excerpt.of(column.text())
                + "\""
                + Suggestions.didYouMean(column.text(), known));
      }
    }
    for (String column : required) {
      if (!names.contains(column)) {
        problems.error(new Place(1, 1), "the column \"" + column + "\" is missing");
      }
    }
    return names.containsAll(required);
  }

  private Optional<SubjectId> subject(Row row, ProblemList problems) {
    Cell id = row.cells().get(ID);
    if (id == null) {
      problems.error(row.place(), "\"id\" is missing; every row needs it");
      return Optional.empty();
    }
    return problems.attempt(id.place(), () -> new SubjectId(kind, id.text()));
  }

  private RawRecord record(Row row) {
    Map<String, Field> fields = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              if (!column.equals(ID) && isKnown(column)) {
                Field field = field(column, cell);
                if (!field.values().isEmpty()) {
                  fields.put(column, field);
                }
              }
            });
    return new RawRecord(row.place(), fields);
  }

  /** Unknown columns are named once, at the header, and not again in every row. */
  private boolean isKnown(String column) {
    return RecordHeadReader.KEYS.contains(column)
        || WithdrawalReader.KEYS.contains(column)
        || Properties.find(kind, column).isPresent();
  }

  private Field field(String column, Cell cell) {
    boolean set = Properties.find(kind, column).filter(Property::setValued).isPresent();
    return switch (column) {
      case "sources" -> new Field(cell.place(), true, CellText.words(cell, CellText.SOURCES));
      case "corrects" -> new Field(cell.place(), true, CellText.words(cell, CellText.ELEMENTS));
      case "by", "at", "method", "pinpoint", "note", "confidence", "from", "to" -> plain(cell);
      case "of", "property", "claim", "reason" -> plain(cell);
      default ->
          set
              ? new Field(cell.place(), true, CellText.elements(cell, CellText.ELEMENTS))
              : one(cell, CellText.single(cell));
    };
  }

  private static Field plain(Cell cell) {
    return one(cell, new Word(cell.place(), cell.text(), false));
  }

  private static Field one(Cell cell, RawRecord.RawValue value) {
    return new Field(cell.place(), false, List.of(value));
  }
}
