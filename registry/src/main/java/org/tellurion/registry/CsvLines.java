package org.tellurion.registry;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.tellurion.registry.CsvTable.Cell;
import org.tellurion.registry.CsvTable.Line;

/**
 * Receives cells from the CSV parser and gives each its place, by walking along the text: the
 * length of a cell in the file follows from its content and its quotes. Holds the file to RFC 4180:
 * quotes only around a whole cell, and closed.
 */
final class CsvLines extends CsvCallbackHandler<Line> {
  private static final int MAX_CELLS = 200;

  private final String text;
  private final ProblemList problems;
  private final PlaceCursor cursor;
  private List<Cell> cells = new ArrayList<>();
  private Place start = new Place(1, 1);
  private int fields;
  private int offset;
  private boolean empty;
  private boolean refused;

  CsvLines(String text, ProblemList problems) {
    this.text = text;
    this.problems = problems;
    this.cursor = new PlaceCursor(text);
  }

  /** The place of the last cell that was read. */
  Place reached() {
    return cells.isEmpty() ? start : cells.getLast().place();
  }

  @Override
  protected RecordType getRecordType() {
    return empty ? RecordType.EMPTY : RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return fields;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    cells = new ArrayList<>();
    fields = 0;
    empty = false;
    refused = false;
    start = cursor.placeOf(offset);
  }

  @Override
  protected void addField(char[] buffer, int from, int length, boolean quoted) {
    fields++;
    String value = new String(buffer, from, length);
    Place place = cursor.placeOf(offset);
    int quotes = (int) value.chars().filter(character -> character == '"').count();
    int written = quoted ? length + quotes + 2 : length;
    if (quoted && !isClosed(offset + written - 1)) {
      refuse(place, "a quote opens here and is never closed");
    } else if (!quoted && quotes > 0) {
      refuse(place, "a quote inside a cell; put the cell in quotes and double those inside");
    } else if (length > YamlTree.MAX_VALUE) {
      refuse(place, "a cell of " + length + " characters; the limit is 1 MB");
    }
    keep(new Cell(place, value));
    offset = Math.min(text.length(), offset + written + 1);
  }

  private void keep(Cell cell) {
    if (fields <= MAX_CELLS) {
      cells.add(cell);
    } else if (fields == MAX_CELLS + 1) {
      refuse(cell.place(), "more than " + MAX_CELLS + " cells in a row");
    }
  }

  private void refuse(Place place, String message) {
    problems.error(place, message);
    refused = true;
  }

  private boolean isClosed(int at) {
    return at > offset && at < text.length() && text.charAt(at) == '"';
  }

  @Override
  protected void setComment(char[] buffer, int from, int length) {
    throw new IllegalStateException("comments are switched off");
  }

  @Override
  protected void setEmpty() {
    refuse(start, "an empty line; take it out");
    empty = true;
    offset = Math.min(text.length(), offset + 1);
  }

  @Override
  protected Line buildRecord() {
    return new Line(start, List.copyOf(cells), refused);
  }
}
