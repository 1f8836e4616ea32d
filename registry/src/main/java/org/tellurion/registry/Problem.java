package org.tellurion.registry;

import java.util.Comparator;

/**
 * Something wrong in a data file, with its place.
 *
 * @param file path as the user gave it, or relative to the data directory
 * @param line from 1, or 0 when the file as a whole is meant
 * @param column from 1, or 0 when the line as a whole is meant
 */
public record Problem(String file, int line, int column, Severity severity, String message)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  /** An error stops the import of its file; a warning does not. */
  public enum Severity {
    ERROR,
    WARNING
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: message}. */
  @Override
  public String toString() {
    String prefix = severity == Severity.WARNING ? "warning: " : "";
    return file + ":" + line + ":" + column + ": " + prefix + message;
  }
}
