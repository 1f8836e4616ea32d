package org.tellurion.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tellurion.model.SourceKind;
import org.tellurion.registry.CsvTable.Cell;
import org.tellurion.registry.CsvTable.Row;
import org.tellurion.registry.Problem.Severity;

/** Reads the tables that hold no claims: vocabularies, publishers. */
final class ReferenceTables {
  private static final String FOLDER = "vocabulary";
  private static final String PUBLISHERS = FOLDER + "/publishers.csv";
  private static final String CSV = ".csv";
  private static final List<String> CODE_COLUMNS = List.of("code", "label", "description");
  private static final List<String> PUBLISHER_COLUMNS =
      List.of("match", "publisher", "kind", "party", "note");

  private final Path dataDir;
  private final List<Problem> problems = new ArrayList<>();

  ReferenceTables(Path dataDir) {
    this.dataDir = dataDir;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void failOnErrors() {
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new LedgerException(Vocabularies.describe(problems));
    }
  }

  /** Every vocabulary, by name. */
  List<Vocabulary> vocabularies() {
    List<Vocabulary> vocabularies = new ArrayList<>();
    for (String path : vocabularyPaths()) {
      ProblemList found = new ProblemList(path);
      String name = path.substring(FOLDER.length() + 1, path.length() - CSV.length());
      vocabularies.add(vocabulary(name, rows(path, found, CODE_COLUMNS, CODE_COLUMNS), found));
      problems.addAll(found.toList());
    }
    return vocabularies;
  }

  private List<String> vocabularyPaths() {
    Path folder = dataDir.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Set<String> others = new HashSet<>(Set.of(PUBLISHERS));
    for (DataTable table : DataTable.values()) {
      others.add(table.path());
      others.add(table.withdrawalsPath());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> FOLDER + "/" + file.getFileName())
          .filter(path -> path.endsWith(CSV) && !others.contains(path))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new LedgerException("cannot list " + folder, unreadable);
    }
  }

  private static Vocabulary vocabulary(String name, List<Row> rows, ProblemList found) {
    List<Vocabulary.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Row row : rows) {
      Optional<String> code = required(row, "code", found);
      Optional<String> label = required(row, "label", found);
      if (code.isEmpty() || label.isEmpty()) {
        continue;
      }
      if (seen.add(code.get())) {
        entries.add(new Vocabulary.Entry(code.get(), label.get(), text(row, "description")));
      } else {
        found.error(row.place(), "the code \"" + Excerpt.of(code.get()) + "\" repeats");
      }
    }
    return new Vocabulary(name, entries);
  }

  /** The publishers; none when there is no table of them. */
  Publishers publishers() {
    PublisherTable table = new PublisherTable();
    if (!Files.isRegularFile(dataDir.resolve(PUBLISHERS))) {
      return table;
    }
    ProblemList found = new ProblemList(PUBLISHERS);
    List<String> required = PUBLISHER_COLUMNS.subList(0, 3);
    for (Row row : rows(PUBLISHERS, found, required, PUBLISHER_COLUMNS)) {
      publisher(row, found)
          .ifPresent(
              publisher -> {
                String match = text(row, "match");
                if (!match.isEmpty() && !table.add(match, publisher)) {
                  found.error(row.place(), "the match \"" + Excerpt.of(match) + "\" repeats");
                }
              });
    }
    problems.addAll(found.toList());
    return table;
  }

  private static Optional<Publisher> publisher(Row row, ProblemList found) {
    required(row, "match", found);
    Optional<String> name = required(row, "publisher", found);
    Optional<SourceKind> kind =
        required(row, "kind", found)
            .flatMap(code -> found.attempt(row.place(), () -> SourceKind.parse(code)));
    return name.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new Publisher(name.get(), kind.get(), party(row)));
  }

  private static Optional<String> party(Row row) {
    return Optional.of(text(row, "party")).filter(party -> !party.isEmpty());
  }

  private static Optional<String> required(Row row, String column, ProblemList found) {
    String value = text(row, column);
    if (value.isBlank()) {
      found.error(row.place(), "\"" + column + "\" is missing");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private static String text(Row row, String column) {
    Cell cell = row.cells().get(column);
    return cell == null ? "" : cell.text();
  }

  private List<Row> rows(
      String path, ProblemList found, List<String> required, List<String> known) {
    try {
      Optional<CsvTable> table =
          Utf8.decode(Files.readAllBytes(dataDir.resolve(path)), found)
              .flatMap(text -> CsvTable.read(text, found));
      return table.isPresent()
              && TableReader.checkHeader(table.get(), found, required, Set.copyOf(known))
          ? table.get().rows()
          : List.of();
    } catch (IOException unreadable) {
      throw new LedgerException("cannot read " + dataDir.resolve(path), unreadable);
    }
  }
}
