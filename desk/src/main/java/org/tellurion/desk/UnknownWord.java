package org.tellurion.desk;

import java.io.Serial;
import java.util.List;

/** A user asked for a code, party or mineral that the record does not have. */
public final class UnknownWord extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final String parameter;
  private final List<String> nearest;

  UnknownWord(String parameter, String word, List<String> nearest) {
    super(
        "\""
            + (word.length() > 80 ? word.substring(0, 80) + "…" : word)
            + "\" is no known "
            + parameter
            + (nearest.isEmpty() ? "" : "; the nearest are: " + String.join(", ", nearest)));
    this.parameter = parameter;
    this.nearest = List.copyOf(nearest);
  }

  /** The option or query parameter. */
  public String parameter() {
    return parameter;
  }

  /** The nearest valid words. */
  public List<String> nearest() {
    return nearest;
  }
}
