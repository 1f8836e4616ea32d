package org.tellurion.coding;

import org.jspecify.annotations.Nullable;

/**
 * What follows an auxiliary: negation, insertions, and the verb.
 *
 * @param verb index of the verb that carries the meaning; the number of words when none follows
 * @param negated whether <em>not</em> stands in the group
 * @param passive whether it is <em>be</em> with a participle
 * @param copula whether it is <em>be</em> without one
 */
record VerbGroup(int verb, boolean negated, boolean passive, boolean copula) {
  private static final int LONGEST_INSERTION = 40;

  /** Reads the group after the auxiliary at {@code auxiliary}. */
  static VerbGroup after(Tokens tokens, int auxiliary) {
    boolean negated = tokens.isWord(auxiliary, "cannot");
    int at = auxiliary + 1;
    int next = skip(tokens, at);
    negated |= negates(tokens, at, next);
    if (!tokens.is(next, Lexicon.BE)) {
      return new VerbGroup(next, negated, false, false);
    }
    int verb = skip(tokens, next + 1);
    negated |= negates(tokens, next + 1, verb);
    boolean passive = tokens.isParticiple(verb);
    return new VerbGroup(passive ? verb : next, negated, passive, !passive);
  }

  private static boolean negates(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean not = tokens.isWord(i, "not") || tokens.isWord(i, "never");
      if (not && !tokens.isWord(i + 1, "only") && !insertion(tokens, from, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma stands between the two, so that the second is part of an insertion. */
  private static boolean insertion(Tokens tokens, int from, int at) {
    int commas = 0;
    for (int i = from; i <= at; i++) {
      if (tokens.comma(i)) {
        commas++;
      }
    }
    return commas % 2 == 1;
  }

  /** Passes negation, adverbs, insertions between commas or brackets, and qualifying phrases. */
  private static int skip(Tokens tokens, int from) {
    int at = from;
    while (at < tokens.size()) {
      int next = step(tokens, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int step(Tokens tokens, int at) {
    if (tokens.boundary(at)) {
      return at;
    }
    char before = tokens.before(at);
    if (before == ',' || before == '(') {
      int close = close(tokens, at, before == ',' ? ',' : ')');
      if (close > at) {
        return close;
      }
    }
    Tokens.@Nullable Hit hit = qualifying(tokens, at);
    if (hit != null) {
      return hit.last() + 1;
    }
    boolean light = tokens.isWord(at, "not") || tokens.isWord(at, "never") || tokens.isAdverb(at);
    return light ? at + 1 : at;
  }

  private static int close(Tokens tokens, int open, char mark) {
    int limit = Math.min(tokens.size(), open + LONGEST_INSERTION);
    for (int i = open + 1; i < limit && !tokens.boundary(i); i++) {
      if (tokens.before(i) == mark && !tokens.is(i, Lexicon.COORDINATOR)) {
        return i;
      }
    }
    return open;
  }

  private static Tokens.@Nullable Hit qualifying(Tokens tokens, int at) {
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.first() > at) {
        return null;
      }
      boolean qualifies = hit.tag() instanceof Tag.Vague || hit.tag() instanceof Tag.Opens;
      if (hit.first() == at && qualifies && hit.last() > hit.first()) {
        return hit;
      }
    }
    return null;
  }
}
