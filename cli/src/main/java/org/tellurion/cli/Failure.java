package org.tellurion.cli;

import java.io.Serial;
import java.util.List;

/** A command cannot go on; the message is for the user, the code is the exit code. */
final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;

  Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Nothing is recorded under an id. */
  static Failure notRecorded(String kind, String id, List<String> nearest) {
    return new Failure(
        ExitCode.NO_INPUT,
        "no "
            + kind
            + " is recorded as \""
            + Answers.safe(id)
            + "\""
            + (nearest.isEmpty() ? "" : "; the nearest are: " + String.join(", ", nearest)));
  }

  int exitCode() {
    return exitCode;
  }
}
