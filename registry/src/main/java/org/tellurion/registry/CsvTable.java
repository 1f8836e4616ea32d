package org.tellurion.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of a data file: a header row and rows of as many cells. At most 200,000 rows.
 *
 * @param header names of the columns, with their places
 */
record CsvTable(List<Cell> header, List<Row> rows) {
  private static final int MAX_ROWS = 200_000;

  /** One cell. */
  record Cell(Place place, String text) {}

  /** One row: its cells by column, without the empty ones. */
  record Row(Place place, Map<String, Cell> cells) {}

  /**
   * One line of cells, before they have columns.
   *
   * @param refused whether a problem was noted on it already
   */
  record Line(Place place, List<Cell> cells, boolean refused) {}

  /** The table, or empty when it cannot be read; the reasons are then among the problems. */
  static Optional<CsvTable> read(String text, ProblemList problems) {
    List<Line> lines = lines(text, problems);
    if (lines.isEmpty()) {
      problems.error(Place.FILE, "the table is empty; it needs at least its header row");
      return Optional.empty();
    }
    List<Cell> header = lines.getFirst().cells();
    Map<String, Cell> seen = new LinkedHashMap<>();
    for (Cell column : header) {
      if (seen.put(column.text(), column) != null) {
        problems.error(column.place(), "the column \"" + Excerpt.of(column.text()) + "\" repeats");
        return Optional.empty();
      }
    }
    List<Row> rows = new ArrayList<>(lines.size());
    for (Line line : lines.subList(1, lines.size())) {
      row(header, line, problems).ifPresent(rows::add);
    }
    return Optional.of(new CsvTable(header, rows));
  }

  private static List<Line> lines(String text, ProblemList problems) {
    List<Line> lines = new ArrayList<>();
    CsvLines handler = new CsvLines(text, problems);
    try (CsvReader<Line> reader =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(handler, text)) {
      for (Line line : reader) {
        lines.add(line);
        if (lines.size() > MAX_ROWS) {
          problems.error(line.place(), "more than " + MAX_ROWS + " rows; split the table");
          return lines;
        }
      }
    } catch (CsvParseException malformed) {
      Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
      problems.error(handler.reached(), "this is not CSV: " + cause.getMessage());
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
    return lines;
  }

  private static Optional<Row> row(List<Cell> header, Line line, ProblemList problems) {
    if (line.refused()) {
      return Optional.empty();
    }
    if (line.cells().size() != header.size()) {
      problems.error(
          line.place(),
          "the row has "
              + line.cells().size()
              + " cells, the header has "
              + header.size()
              + "; check commas and quotes");
      return Optional.empty();
    }
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      Cell cell = line.cells().get(i);
      if (!cell.text().isEmpty()) {
        cells.put(header.get(i).text(), cell);
      }
    }
    return Optional.of(new Row(line.place(), cells));
  }
}
