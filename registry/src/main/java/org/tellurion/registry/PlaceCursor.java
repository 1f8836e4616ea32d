package org.tellurion.registry;

/**
 * Turns offsets into lines and columns. Offsets must not decrease from call to call, so that a
 * whole file costs one pass however long its lines are.
 */
final class PlaceCursor {
  private final String text;
  private int offset;
  private int line = 1;
  private int column = 1;

  PlaceCursor(String text) {
    this.text = text;
  }

  Place placeOf(int target) {
    while (offset < target) {
      char next = text.charAt(offset++);
      if (next == '\n') {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(next)) {
        column++;
      }
    }
    return new Place(line, column);
  }
}
