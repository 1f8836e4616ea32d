package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tellurion.model.LedgerEntry;
import org.tellurion.registry.Problem.Severity;

/** The data of this repository keeps its own rules. */
class OwnDataTest {
  private static final Path ROOT = Path.of(System.getProperty("tellurion.root", ".."));
  private static final Path DATA = ROOT.resolve("data");

  @Test
  void theDataHasNoErrors() {
    assertThat(Validator.checkDirectory(DATA))
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .isEmpty();
  }

  @Test
  void exportAndImportOfTheDataGiveTheSameEntries(@TempDir Path directory) {
    List<ParsedFile> files = DataFiles.readAll(DATA);
    List<LedgerEntry> entries = new ArrayList<>();
    files.forEach(file -> entries.addAll(file.entries()));

    DataExporter.export(entries, directory);

    List<ParsedFile> exported = DataFiles.readAll(directory);
    assertThat(exported).allSatisfy(file -> assertThat(file.problems()).isEmpty());
    assertThat(DataExporterTest.setOf(exported).equals(DataExporterTest.setOf(files))).isTrue();
  }

  @Test
  void theDataIsInCanonicalForm() {
    assertThat(DataExporter.listNotCanonical(DATA)).isEmpty();
  }

  @Test
  void anExportOfTheDataIsInCanonicalForm(@TempDir Path directory) {
    List<LedgerEntry> entries = new ArrayList<>();
    DataFiles.readAll(DATA).forEach(file -> entries.addAll(file.entries()));

    DataExporter.export(entries, directory);

    assertThat(DataExporter.listNotCanonical(directory)).isEmpty();
  }

  @Test
  void theDocumentsShareNoNineWordsWithTheSeeds() throws IOException {
    Shingles shingles = Shingles.load(DATA.resolve("gates/seed-shingles.txt"));
    try (Stream<Path> documents = Files.list(ROOT.resolve("docs"))) {
      for (Path document : documents.filter(file -> file.toString().endsWith(".md")).toList()) {
        Optional<String> shared = shingles.findShared(Files.readString(document));

        assertThat(shared).as(document.getFileName().toString()).isEmpty();
      }
    }
  }

  @Test
  void everyKindOfSubjectHasAFloor() throws IOException {
    Map<String, String> lines =
        Files.readAllLines(DATA.resolve("gates/floors.csv")).stream()
            .skip(1)
            .collect(
                java.util.stream.Collectors.toMap(
                    line -> line.substring(0, line.indexOf(',')), line -> line));

    assertThat(lines.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(org.tellurion.model.SubjectKind.values())
                .map(org.tellurion.model.SubjectKind::code)
                .toList());
  }
}
