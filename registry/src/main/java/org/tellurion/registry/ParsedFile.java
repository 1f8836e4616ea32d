package org.tellurion.registry;

import java.util.Collections;
import java.util.List;
import org.tellurion.model.LedgerEntry;
import org.tellurion.registry.Problem.Severity;

/**
 * Everything one data file says. A table and the withdrawals beside it are one parsed file, so that
 * they are imported in one transaction.
 *
 * @param path relative to the data directory, with {@code /}
 * @param digest hex SHA-256 of the bytes; see {@link DataFiles#digest}
 * @param entries in the order of their recording; at one instant claims stand before withdrawals
 * @param problems what is wrong with it, in the order of the file; with errors the file must not be
 *     imported
 * @param places where each entry stands, parallel to {@code entries}
 */
public record ParsedFile(
    String path,
    String digest,
    List<LedgerEntry> entries,
    List<Problem> problems,
    List<Place> places) {

  public ParsedFile {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
    places = List.copyOf(places);
    if (places.size() != entries.size()) {
      throw new IllegalArgumentException(
          places.size() + " places for " + entries.size() + " entries of " + path);
    }
  }

  /** A parsed file whose entries have no known places. */
  public ParsedFile(String path, String digest, List<LedgerEntry> entries, List<Problem> problems) {
    this(path, digest, entries, problems, Collections.nCopies(entries.size(), Place.FILE));
  }

  /** Whether anything is wrong that forbids the import. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
