package org.tellurion.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads tables of hand labels, which measure a coder and are no part of the data. */
public final class LabelTable {
  private LabelTable() {}

  /**
   * The rows of a CSV file, each from column to cell, with an empty text for an empty cell.
   *
   * @throws LedgerException when the file cannot be read or is no table; the message says why
   */
  public static List<Map<String, String>> read(Path file) {
    ProblemList problems = new ProblemList(file.toString());
    Optional<CsvTable> table;
    try (InputStream input = Files.newInputStream(file)) {
      table =
          Utf8.decode(input.readNBytes(Utf8.MAX_BYTES + 1), problems)
              .flatMap(text -> CsvTable.read(text, problems));
    } catch (IOException unreadable) {
      throw new LedgerException("cannot read " + file, unreadable);
    }
    if (!problems.toList().isEmpty()) {
      throw new LedgerException(Vocabularies.describe(problems.toList()));
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (CsvTable.Row row : table.orElseThrow().rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (CsvTable.Cell column : table.get().header()) {
        CsvTable.Cell cell = row.cells().get(column.text());
        cells.put(column.text(), cell == null ? "" : cell.text());
      }
      rows.add(cells);
    }
    return rows;
  }
}
