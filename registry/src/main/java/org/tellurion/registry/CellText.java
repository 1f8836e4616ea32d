package org.tellurion.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.Edtf;
import org.tellurion.registry.RawRecord.RawValue;
import org.tellurion.registry.RawRecord.Searched;
import org.tellurion.registry.RawRecord.Word;

/**
 * The text of a table cell that holds values. A backslash makes the next character an ordinary one:
 * before a semicolon, so that it does not separate; before a backslash; before the first letter of
 * a word such as unknown, so that it is a text. Spaces around an element do not count.
 */
final class CellText {
  /** Separates the elements of a set. */
  static final String ELEMENTS = ";";

  /** Separates sources, since an address may hold a semicolon. */
  static final String SOURCES = " ; ";

  static final String NOT_FOUND = "not-found:";
  private static final String NONE = "";

  private final StringBuilder text = new StringBuilder();
  private final BitSet escaped = new BitSet();

  private CellText() {}

  /** The elements of a list cell; empty ones are left out. */
  static List<RawValue> elements(CsvTable.Cell cell, String separator) {
    return split(cell.text(), separator).stream()
        .map(CellText::strip)
        .filter(element -> !element.text.isEmpty())
        .map(element -> element.value(cell.place()))
        .toList();
  }

  /** The words of a list cell: names or sources, of which none is a value. */
  static List<RawValue> words(CsvTable.Cell cell, String separator) {
    return split(cell.text(), separator).stream()
        .map(CellText::strip)
        .filter(element -> !element.text.isEmpty())
        .<RawValue>map(element -> new Word(cell.place(), element.text.toString(), true))
        .toList();
  }

  /** The value of a cell that holds one. */
  static RawValue single(CsvTable.Cell cell) {
    return split(cell.text(), NONE).getFirst().strip().value(cell.place());
  }

  private static List<CellText> split(String cell, String separator) {
    List<CellText> parts = new ArrayList<>();
    CellText part = new CellText();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) == '\\' && i + 1 < cell.length()) {
        part.append(cell.charAt(++i), true);
      } else if (!separator.isEmpty() && cell.startsWith(separator, i)) {
        parts.add(part);
        part = new CellText();
        i += separator.length() - 1;
      } else {
        part.append(cell.charAt(i), false);
      }
    }
    parts.add(part);
    return parts;
  }

  private void append(char character, boolean isEscaped) {
    escaped.set(text.length(), isEscaped);
    text.append(character);
  }

  private CellText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && isLoose(start)) {
      start++;
    }
    while (end > start && isLoose(end - 1)) {
      end--;
    }
    return part(start, end);
  }

  private boolean isLoose(int index) {
    return !escaped.get(index) && Character.isWhitespace(text.charAt(index));
  }

  private CellText part(int start, int end) {
    CellText part = new CellText();
    for (int i = start; i < end; i++) {
      part.append(text.charAt(i), escaped.get(i));
    }
    return part;
  }

  private RawValue value(Place place) {
    if (text.indexOf(NOT_FOUND) != 0 || escaped.get(0)) {
      return new Word(place, text.toString(), escaped.get(0));
    }
    CellText where = part(NOT_FOUND.length(), text.length()).strip();
    int open = where.text.lastIndexOf("(");
    int close = where.text.length() - 1;
    boolean dated =
        open > 0 && where.text.charAt(close) == ')' && !where.escaped.get(close) && close > open;
    if (dated) {
      String when = where.text.substring(open + 1, close);
      if (isDate(when)) {
        String searched = where.part(0, open).strip().text.toString();
        return new Searched(place, searched, Optional.of(new Word(place, when, false)));
      }
    }
    return new Searched(place, where.text.toString(), Optional.empty());
  }

  private static boolean isDate(String text) {
    try {
      Edtf.parse(text);
      return true;
    } catch (IllegalArgumentException other) {
      // Brackets that hold something else belong to the place that was searched.
      return false;
    }
  }
}
