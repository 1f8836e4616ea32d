package org.tellurion.registry;

import java.util.List;
import java.util.stream.Collectors;
import org.tellurion.model.Edtf;
import org.tellurion.model.Source;
import org.tellurion.model.Value;

/** Writes the cells of tables, so that {@link CellText} reads them back. */
final class CsvText {
  private CsvText() {}

  /** A row of cells, each in quotes where RFC 4180 wants them. */
  static String row(List<String> cells) {
    return cells.stream().map(CsvText::quote).collect(Collectors.joining(",", "", "\n"));
  }

  /** Sources, in their order. */
  static String sources(List<Source> sources) {
    return sources.stream()
        .map(source -> escape(source.citation(), Separator.LOOSE))
        .collect(Collectors.joining(CellText.SOURCES));
  }

  /** Names, in their order. */
  static String names(List<String> names) {
    return names.stream()
        .map(name -> escape(name, Separator.EVERY))
        .collect(Collectors.joining(CellText.ELEMENTS));
  }

  /** The elements of a set. */
  static String elements(List<Value> values) {
    return values.stream()
        .map(value -> value(value, Separator.EVERY))
        .collect(Collectors.joining(CellText.ELEMENTS));
  }

  /** The value of a cell that holds one. */
  static String single(Value value) {
    return value(value, Separator.NONE);
  }

  /** Which semicolons have to be escaped. */
  private enum Separator {
    NONE,
    /** Those beside a space or at an end, where they could be taken for {@code " ; "}. */
    LOOSE,
    EVERY
  }

  private static String value(Value value, Separator separator) {
    return switch (value) {
      case Value.Text(String text) -> word(text, separator);
      case Value.Code(String code) -> word(code, separator);
      case Value.Date(Edtf date) -> date.text();
      case Value.Money money -> money.amount().toString();
      case Value.Figure figure -> figure.number().toPlainString();
      case Value.Link(String relation, String target) -> word(relation + " " + target, separator);
      case Value.Unknown _ -> "unknown";
      case Value.Silent _ -> "silent";
      case Value.NotApplicable _ -> "not-applicable";
      case Value.NotFound notFound -> notFound(notFound, separator);
    };
  }

  private static String word(String text, Separator separator) {
    String escaped = escape(text, separator);
    boolean taken = YamlText.VALUES.contains(text) || text.startsWith(CellText.NOT_FOUND);
    return taken ? "\\" + escaped : escaped;
  }

  private static String notFound(Value.NotFound value, Separator separator) {
    String where = escape(value.where(), separator);
    if (value.when().isPresent()) {
      return CellText.NOT_FOUND + " " + where + " (" + value.when().get().text() + ")";
    }
    // A bracket at the end would be read as the date of the search.
    String closed = where.endsWith(")") ? where.substring(0, where.length() - 1) + "\\)" : where;
    return CellText.NOT_FOUND + " " + closed;
  }

  private static String escape(String text, Separator separator) {
    int end = text.length();
    int lead = end - text.stripLeading().length();
    int tail = text.stripTrailing().length();
    StringBuilder escaped = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char character = text.charAt(i);
      if (character == '\\' || i < lead || i >= tail || separates(text, i, separator)) {
        escaped.append('\\');
      }
      escaped.append(character);
    }
    return escaped.toString();
  }

  private static boolean separates(String text, int index, Separator separator) {
    if (text.charAt(index) != ';') {
      return false;
    }
    return switch (separator) {
      case NONE -> false;
      case EVERY -> true;
      case LOOSE ->
          index == 0
              || index == text.length() - 1
              || Character.isWhitespace(text.charAt(index - 1))
              || Character.isWhitespace(text.charAt(index + 1));
    };
  }

  private static String quote(String cell) {
    boolean needed = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
