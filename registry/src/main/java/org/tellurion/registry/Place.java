package org.tellurion.registry;

/**
 * Where something stands in a file.
 *
 * @param line from 1, or 0 when the file as a whole is meant
 * @param column in characters (code points) from 1, or 0 when the line as a whole is meant
 */
public record Place(int line, int column) {
  /** The file as a whole. */
  static final Place FILE = new Place(0, 0);
}
