package org.tellurion.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tellurion.registry.Problem.Severity;

/**
 * Collects what is wrong in one file. Keeps the first 500 problems and says when there are more.
 */
final class ProblemList {
  private static final int MAX_PROBLEMS = 500;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private boolean full;

  ProblemList(String file) {
    this.file = file;
  }

  void error(Place place, String message) {
    add(place, Severity.ERROR, message);
  }

  void warning(Place place, String message) {
    add(place, Severity.WARNING, message);
  }

  /** What the reading yields, or empty after noting why the text at {@code place} is refused. */
  <T> Optional<T> attempt(Place place, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (IllegalArgumentException refused) {
      error(place, String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private void add(Place place, Severity severity, String message) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(new Problem(file, place.line(), place.column(), severity, message));
    } else if (!full) {
      full = true;
      problems.add(
          new Problem(
              file,
              0,
              0,
              Severity.ERROR,
              "more than " + MAX_PROBLEMS + " problems; the rest is not listed"));
    }
  }

  /** The problems, in the order of the file. */
  List<Problem> toList() {
    return problems.stream().sorted().toList();
  }
}
