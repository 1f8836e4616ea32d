package org.tellurion.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a table as CSV (RFC 4180, LF line ends, header row).
 *
 * <p>Hazard: spreadsheet programs run cells that start with {@code = + - @}, tab or carriage return
 * as formulas. Such a cell gets a leading apostrophe, unless it is a plain number.
 */
public final class CsvWriter {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvWriter() {}

  /** Streams the table to {@code out}; does not close it. */
  public static void write(Table table, Writer out) {
    de.siegmar.fastcsv.writer.CsvWriter csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
            .build(out);
    csv.writeRecord(table.columns());
    Iterator<List<String>> rows = table.rows().get();
    while (rows.hasNext()) {
      csv.writeRecord(rows.next().stream().map(CsvWriter::harmless).toList());
    }
    try {
      csv.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The cell as it may stand in a file that a spreadsheet opens. */
  static String harmless(String cell) {
    boolean suspicious = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return suspicious && !cell.matches("[+-]?\\d+(\\.\\d+)?") ? "'" + cell : cell;
  }
}
