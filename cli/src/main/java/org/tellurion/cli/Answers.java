package org.tellurion.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tellurion.desk.CsvWriter;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Json;
import org.tellurion.desk.Lens;
import org.tellurion.desk.View;

/** Writes views to standard output. */
final class Answers {
  private static final int WIDEST = 60;

  private Answers() {}

  /** Asks the desk at the moment the user chose, and writes what it says. */
  static int answer(
      Terminal terminal,
      Opening opening,
      LensOptions time,
      Format format,
      List<String> columns,
      BiFunction<Desk, Lens, View> question) {
    Lens lens = time.lens();
    try (Workplace workplace = opening.get()) {
      View view = question.apply(workplace.observatory().desk(lens), lens);
      write(terminal, view, format, columns);
    }
    return ExitCode.OK;
  }

  /** Adds the words of an option, when it was given. */
  static void put(Map<String, List<String>> words, String key, @Nullable List<String> values) {
    if (values != null) {
      words.put(key, values);
    }
  }

  /** Writes the view's JSON, its CSV, or some of its columns as an aligned table. */
  static void write(Terminal terminal, View view, Format format, List<String> columns) {
    switch (format) {
      case json -> Json.write(view, terminal.out());
      case csv -> {
        PrintWriter out = terminal.text();
        CsvWriter.write(view.table(), out);
        out.flush();
      }
      case table -> writeTable(terminal, view, columns);
    }
  }

  private static void writeTable(Terminal terminal, View view, List<String> columns) {
    List<String> names = view.table().columns();
    List<List<String>> rows = new ArrayList<>();
    Iterator<List<String>> all = view.table().rows().get();
    while (all.hasNext()) {
      List<String> row = all.next();
      Map<String, String> states = states(names, row);
      rows.add(
          columns.stream()
              .map(column -> cut(withState(row.get(names.indexOf(column)), states.get(column))))
              .toList());
    }
    PrintWriter out = terminal.text();
    out.print(align(columns, rows));
    out.flush();
  }

  /** Reads the column {@code states}, {@code field=state;…}, where the table has one. */
  private static Map<String, String> states(List<String> names, List<String> row) {
    Map<String, String> states = new HashMap<>();
    int column = names.indexOf("states");
    if (column >= 0) {
      for (String entry : row.get(column).split(";", -1)) {
        int equals = entry.indexOf('=');
        if (equals > 0) {
          states.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
      }
    }
    return states;
  }

  /** What is not known, or disputed, is said in the cell. */
  private static String withState(String cell, @Nullable String state) {
    if (state == null) {
      return cell;
    }
    return cell.isEmpty() ? "(" + state + ")" : cell + " (" + state + ")";
  }

  /** Columns padded to their widest cell, two spaces between, header in capitals. */
  static String align(List<String> columns, List<List<String>> rows) {
    int[] widths = new int[columns.size()];
    for (int index = 0; index < widths.length; index++) {
      widths[index] = columns.get(index).length();
      for (List<String> row : rows) {
        widths[index] = Math.max(widths[index], row.get(index).length());
      }
    }
    StringBuilder text = new StringBuilder();
    line(text, columns.stream().map(column -> column.toUpperCase(Locale.ROOT)).toList(), widths);
    rows.forEach(row -> line(text, row, widths));
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int index = 0; index < widths.length; index++) {
      line.append(cells.get(index));
      line.append(" ".repeat(widths[index] - cells.get(index).length() + 2));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  /** The cell on one line, control characters and bidirectional overrides made visible. */
  private static String cut(String cell) {
    String safe = safe(cell);
    return safe.length() <= WIDEST ? safe : safe.substring(0, WIDEST - 1) + "…";
  }

  /** The text with control characters and bidirectional overrides made visible. */
  static String safe(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "·");
  }
}
