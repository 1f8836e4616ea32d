package org.tellurion.coding;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an operative word speaks for its sentence or stands in a clause inside it.
 *
 * <p>Read backwards from the word to the last comma or stronger mark. A relative pronoun makes the
 * clause relative when nothing but one noun phrase stands between (<em>assistance that a Party
 * may</em>), but not when the relative clause is over before the word (<em>a Party that imposes a
 * measure shall</em>). <em>That</em> after a verb of agreeing is transparent, after one of
 * recognising it is not.
 *
 * <p>Hazards: a condition without a comma after it hides the main clause, unless a pronoun takes
 * its subject up.
 */
final class ScopeFinder {
  private static final Set<Modal> TRANSPARENT =
      Set.of(
          Modal.AGREE,
          Modal.UNDERTAKE,
          Modal.COMMIT,
          Modal.PLEDGE,
          Modal.DECIDE,
          Modal.CONFIRM,
          Modal.AFFIRM,
          Modal.REAFFIRM);
  private static final Set<String> CONCESSIVE =
      Set.of("while", "whereas", "although", "though", "since", "because");
  private static final int SHORT = 3;

  private final Tokens tokens;
  private final @Nullable Mention[] covering;

  ScopeFinder(Tokens tokens, Iterable<Mention> mentions) {
    this.tokens = tokens;
    this.covering = new @Nullable Mention[tokens.size()];
    for (Mention mention : mentions) {
      for (int i = mention.first(); i <= mention.last(); i++) {
        covering[i] = mention;
      }
    }
  }

  /** Scope of the operative word at {@code at}; the search ends at {@code from}. */
  ClauseScope scope(int at, int from) {
    if (tokens.isQuoted(at)) {
      return ClauseScope.QUOTED;
    }
    for (int i = at - 1; i >= from; i--) {
      if (i + 1 <= at && isCut(i + 1, at)) {
        return ClauseScope.MAIN;
      }
      if (covering[i] == null) {
        ClauseScope scope = opened(i, at);
        if (scope != null) {
          return scope;
        }
      }
    }
    return ClauseScope.MAIN;
  }

  /** Whether the clause cannot reach over the mark before the word. */
  private boolean isCut(int index, int at) {
    if (tokens.boundary(index)) {
      return true;
    }
    // "Which, in its view, may": the comma right before the word closes an insertion.
    return tokens.comma(index) && index < at;
  }

  private @Nullable ClauseScope opened(int opener, int at) {
    if (tokens.is(opener, Lexicon.RELATIVE)) {
      return tokens.isWord(opener, "that") ? that(opener, at) : relative(opener, at);
    }
    if (!tokens.is(opener, Lexicon.SUBORDINATOR) || CONCESSIVE.contains(tokens.form(opener))) {
      return null;
    }
    if (tokens.isWord(opener, "as") && !isClause(opener)) {
      return null;
    }
    if (isVague(opener)) {
      return null;
    }
    boolean takenUp = tokens.is(at - 1, Lexicon.PRONOUN) && at - opener > SHORT;
    boolean asks = tokens.isWord(opener, "whether") || tokens.isWord(opener, "how");
    return takenUp ? null : asks ? ClauseScope.RELATIVE : ClauseScope.CONDITION;
  }

  private boolean isVague(int index) {
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.first() > index) {
        return false;
      }
      if (hit.tag() instanceof Tag.Vague && hit.last() >= index) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether <em>as</em> opens a clause of its own: <em>as the Parties may agree, as may be</em>.
   */
  private boolean isClause(int as) {
    int next = as + 1;
    return !tokens.isWord(as - 1, "such")
        && !tokens.isWord(as - 1, "well")
        && (tokens.is(next, Lexicon.MODAL | Lexicon.PRONOUN)
            || (next < covering.length && covering[next] != null));
  }

  private @Nullable ClauseScope that(int that, int at) {
    int before = that - 1;
    while (before > 0 && tokens.isAdverb(before)) {
      before--;
    }
    Modal verb = tokens.verb(before);
    if (verb != null) {
      return TRANSPARENT.contains(verb) ? ClauseScope.MAIN : ClauseScope.COMPLEMENT;
    }
    if (tokens.isWord(before, "provided") || tokens.isWord(before, "condition")) {
      return ClauseScope.MAIN;
    }
    if (tokens.isWord(before, "ensure")
        || tokens.isWord(before, "ensures")
        || tokens.isWord(before, "ensuring")) {
      return ClauseScope.COMPLEMENT;
    }
    if (tokens.isWord(before, "so")
        || tokens.isWord(before, "such")
        || tokens.isWord(before, "in")) {
      return ClauseScope.RELATIVE;
    }
    return relative(that, at);
  }

  private @Nullable ClauseScope relative(int opener, int at) {
    boolean gap = tokens.is(opener - 1, Lexicon.PREPOSITION) && !tokens.isWord(opener, "that");
    long closing = Lexicon.BE | Lexicon.HAVE | Lexicon.DO | Lexicon.MODAL | Lexicon.VERB;
    for (int i = opener + 2; i < at; i++) {
      boolean inside = !Objects.equals(covering[i], covering[opener + 1]) || covering[i] == null;
      if (inside
          && tokens.is(i, gap ? closing : closing | Lexicon.DETERMINER | Lexicon.PREPOSITION)) {
        return null;
      }
    }
    if (isOver(opener, at)) {
      return null;
    }
    boolean verbFirst =
        tokens.is(opener + 1, Lexicon.BE | Lexicon.HAVE | Lexicon.DO | Lexicon.VERB)
            && opener + 1 < at - 1;
    return verbFirst ? null : ClauseScope.RELATIVE;
  }

  /**
   * Whether the relative clause has its own verb: <em>a Party that restricts exports shall</em>,
   * not <em>measures that producers may</em>.
   */
  private boolean isOver(int opener, int at) {
    int next = opener + 1;
    boolean noun = next >= at || covering[next] != null || tokens.is(next, Lexicon.DETERMINER);
    if (noun || tokens.is(next, Lexicon.PRONOUN) || tokens.isAdverb(next)) {
      return false;
    }
    boolean party = opener > 0 && covering[opener - 1] != null;
    return party || (tokens.form(next).endsWith("s") && next + 1 < at);
  }
}
