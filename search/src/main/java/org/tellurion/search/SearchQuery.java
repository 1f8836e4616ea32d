package org.tellurion.search;

import java.util.List;

/**
 * What somebody looks for. Reading never fails: whatever is typed is some query.
 *
 * <p>All words must occur; the last may be the beginning of a word. {@code "quoted words"} must
 * stand together; {@code -word} and {@code -"quoted words"} must not occur; {@code OR} in capitals
 * between two terms lets either do.
 *
 * @param text as typed, without control characters
 * @param clauses at most {@value #MAX_TERMS} terms in all
 * @param cut whether something was left out because the query was too long
 */
public record SearchQuery(String text, List<Clause> clauses, boolean cut) {
  /** Characters that are read; the rest is left out. */
  public static final int MAX_LENGTH = 300;

  /** Terms that are read; the rest are left out. */
  public static final int MAX_TERMS = 16;

  /** Copies the clauses. */
  public SearchQuery {
    clauses = List.copyOf(clauses);
  }

  /**
   * A part of the query that must be met, or must not.
   *
   * @param excluded whether documents that meet it are left out
   * @param alternatives terms of which one must occur; at least one
   */
  public record Clause(boolean excluded, List<Term> alternatives) {
    /** Copies the terms. */
    public Clause {
      alternatives = List.copyOf(alternatives);
      if (alternatives.isEmpty()) {
        throw new IllegalArgumentException("a clause without terms");
      }
    }
  }

  /**
   * A word or a quoted phrase.
   *
   * @param phrase whether its words must stand together
   * @param open whether its last word may go on
   */
  public record Term(String text, boolean phrase, boolean open) {}

  /** Reads what somebody typed. */
  public static SearchQuery read(String typed) {
    return new QueryReader(typed).read();
  }

  /** Whether nothing is asked for: no word, or only words that must not occur. */
  public boolean isEmpty() {
    return clauses.stream().allMatch(Clause::excluded);
  }

  /** The clauses that must be met. */
  List<Clause> wanted() {
    return clauses.stream().filter(clause -> !clause.excluded()).toList();
  }
}
