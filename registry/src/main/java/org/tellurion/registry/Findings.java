package org.tellurion.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tellurion.registry.ClaimSet.Located;
import org.tellurion.registry.Problem.Severity;

/** Collects what the checks find; the same finding at the same place counts once. */
final class Findings {
  private final Set<Problem> problems = new LinkedHashSet<>();

  void error(Located<?> where, String message) {
    add(where.file(), where.place(), Severity.ERROR, message);
  }

  void warning(Located<?> where, String message) {
    add(where.file(), where.place(), Severity.WARNING, message);
  }

  void add(String file, Place place, Severity severity, String message) {
    problems.add(new Problem(file, place.line(), place.column(), severity, message));
  }

  List<Problem> toList() {
    return problems.stream().sorted().toList();
  }
}
