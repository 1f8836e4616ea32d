package org.tellurion.registry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.CsvTable.Cell;
import org.tellurion.registry.CsvTable.Row;

/**
 * The least number of subjects of each kind, so that a slip of the hand that empties a table does
 * not pass for an update. {@code gates/floors.csv} has the columns {@code kind,minimum}.
 */
final class Floors implements Check {
  static final String PATH = "gates/floors.csv";

  private final Map<SubjectKind, Floor> floors = new TreeMap<>();

  private record Floor(int minimum, Place place) {}

  /** Reads the table; what is wrong with it goes to the problems. */
  static Floors read(String text, ProblemList problems) {
    Floors floors = new Floors();
    CsvTable.read(text, problems)
        .ifPresent(table -> table.rows().forEach(row -> floors.add(row, problems)));
    return floors;
  }

  private void add(Row row, ProblemList problems) {
    Cell kind = row.cells().get("kind");
    Cell minimum = row.cells().get("minimum");
    Optional<SubjectKind> known =
        kind == null ? Optional.empty() : SubjectKind.findByCode(kind.text());
    if (known.isEmpty() || minimum == null || !minimum.text().matches("\\d{1,9}")) {
      problems.error(row.place(), "a floor is a kind of subject and a number, as instrument,300");
      return;
    }
    floors.put(known.get(), new Floor(Integer.parseInt(minimum.text()), row.place()));
  }

  @Override
  public void run(ClaimSet claims, Findings findings) {
    floors.forEach(
        (kind, floor) -> {
          int count = claims.ids(kind).size();
          if (count < floor.minimum()) {
            findings.add(
                PATH,
                floor.place(),
                Problem.Severity.ERROR,
                "there are only "
                    + count
                    + " subjects of kind "
                    + kind.code()
                    + ", less than the floor of "
                    + floor.minimum()
                    + "; restore what was lost, or lower the floor and say why");
          }
        });
  }
}
