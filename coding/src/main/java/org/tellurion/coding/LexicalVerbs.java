package org.tellurion.coding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a form of an operative verb (<em>agree, intend, recognise …</em>) is used as one:
 * in a finite form with a subject, in a passive such as <em>is intended to</em>, or as the
 * participle that opens a recital; and not as a noun, an infinitive or an attribute.
 */
final class LexicalVerbs {
  private static final Set<String> TO_ONLY =
      Set.of(
          "determine",
          "determines",
          "determined",
          "resolve",
          "resolves",
          "resolved",
          "plan",
          "plans",
          "planned",
          "aim",
          "aims",
          "aimed",
          "desire",
          "desires",
          "wish",
          "wishes",
          "desired",
          "wished",
          "strive",
          "strives",
          "seek",
          "seeks",
          "sought",
          "endeavour",
          "endeavours",
          "endeavor",
          "endeavors",
          "hope",
          "hopes",
          "hoped");
  private static final Set<String> THAT_ONLY =
      Set.of(
          "consider",
          "considers",
          "considered",
          "understand",
          "understands",
          "understood",
          "believe",
          "believes");
  private static final Set<String> NARRATIVE = Set.of("was", "were", "been", "being", "be");
  private static final int NEAR = 5;

  private final Tokens tokens;
  private final boolean[] endsMention;
  private final boolean[] endsParty;

  LexicalVerbs(Tokens tokens, boolean[] endsMention, boolean[] endsParty) {
    this.tokens = tokens;
    this.endsMention = endsMention;
    this.endsParty = endsParty;
  }

  /**
   * A use of an operative verb.
   *
   * @param verb index of the verb that it governs
   * @param adjunct whether it is a participle beside a clause or the opening of a recital
   */
  record Use(
      int first,
      int last,
      int verb,
      Modal modal,
      boolean negated,
      boolean passive,
      boolean relative,
      boolean adjunct,
      String rule) {}

  @Nullable Use use(int i, boolean startOfClause, boolean recital, boolean follows) {
    Modal modal = tokens.verb(i);
    if (modal == null || !governs(i)) {
      return null;
    }
    int back = i - 1;
    boolean negated = false;
    while (back >= 0
        && (tokens.isWord(back, "not") || tokens.isAdverb(back))
        && !endsMention[back]) {
      negated |= tokens.isWord(back, "not");
      back--;
    }
    if (tokens.is(i, Lexicon.ING)) {
      return participle(i, back, modal, negated, startOfClause);
    }
    if (tokens.is(back, Lexicon.BE)) {
      return passive(i, back, modal, negated);
    }
    if (tokens.is(back, Lexicon.HAVE) && tokens.is(i, Lexicon.PAST)) {
      return enacts(i) ? null : of(back, i, modal, negated, false, "verb-perfect");
    }
    if (negated && tokens.is(back, Lexicon.DO)) {
      return of(back, i, modal, true, false, "verb-negated");
    }
    if (negated || !isFinite(i, back, follows)) {
      return null;
    }
    Use use = of(i, i, modal, false, false, "verb-" + modal.code().replace(' ', '-'));
    return tokens.is(back, Lexicon.RELATIVE)
        ? new Use(i, i, use.verb(), modal, false, false, true, false, "verb-relative")
        : use;
  }

  private Use of(int first, int last, Modal modal, boolean negated, boolean passive, String rule) {
    boolean notTo = tokens.isWord(last + 1, "not") && tokens.isWord(last + 2, "to");
    return new Use(
        first, last, governed(last), modal, negated || notTo, passive, false, false, rule);
  }

  /** The verb after <em>to</em>, or the word after the operative verb. */
  private int governed(int verb) {
    for (int i = verb + 1; i < Math.min(tokens.size() - 1, verb + NEAR); i++) {
      if (tokens.isWord(i, "to")) {
        int next = i + 1;
        while (tokens.isAdverb(next)) {
          next++;
        }
        return next;
      }
      if (tokens.boundary(i) || tokens.comma(i)) {
        break;
      }
    }
    return verb + 1;
  }

  private boolean governs(int i) {
    String form = tokens.form(i);
    String next = i + 1 < tokens.size() ? tokens.form(i + 1) : "";
    if (TO_ONLY.contains(form)) {
      return next.equals("to")
          || next.equals("not")
          || next.equals("that")
          || next.equals("at")
          || next.equals("for")
          || (i + 1 < tokens.size() && tokens.boundary(i + 1));
    }
    if (THAT_ONLY.contains(form)) {
      return next.equals("that");
    }
    if (form.startsWith("look")) {
      return next.equals("forward");
    }
    return !form.startsWith("call")
        || next.equals("on")
        || next.equals("upon")
        || next.equals("for");
  }

  private boolean enacts(int verb) {
    boolean follows = tokens.isWord(verb + 1, "as") && tokens.isWord(verb + 2, "follows");
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + NEAR); i++) {
      follows |= tokens.isWord(i, "following");
    }
    return follows || verb + 1 >= tokens.size();
  }

  /**
   * <em>Is intended to, are committed to, is understood that</em>; not what is told of the past.
   */
  private @Nullable Use passive(int i, int be, Modal modal, boolean negated) {
    if (NARRATIVE.contains(tokens.form(be)) || !tokens.is(i, Lexicon.PAST)) {
      return null;
    }
    String next = i + 1 < tokens.size() ? tokens.form(i + 1) : "";
    boolean goesOn = next.equals("to") || next.equals("that") || next.equals("not");
    if (!goesOn) {
      return null;
    }
    boolean determined = tokens.isWord(i, "determined") || tokens.isWord(i, "resolved");
    Modal meant = determined ? Modal.DETERMINED : modal;
    boolean stative = determined || modal == Modal.COMMIT;
    return of(be, i, meant, negated, !stative, "verb-passive");
  }

  private @Nullable Use participle(
      int i, int back, Modal modal, boolean negated, boolean startOfClause) {
    if (tokens.isWord(back, "is") || tokens.isWord(back, "are")) {
      return of(back, i, modal, negated, false, "verb-progressive");
    }
    if (!startOfClause || negated) {
      return null;
    }
    return new Use(i, i, governed(i), modal, false, false, false, true, "participle");
  }

  private boolean isFinite(int i, int back, boolean follows) {
    if (back < 0) {
      return false;
    }
    boolean adjacent = endsMention[back] || tokens.is(back, Lexicon.PRONOUN);
    if (adjacent && tokens.is(i, Lexicon.NOUN_TOO) && !tokens.is(back, Lexicon.PRONOUN)) {
      // "Private sector support" is no clause.
      return endsParty[back];
    }
    if (adjacent) {
      // "Projects in a State expected to" and "a Party determined by" are attributes.
      return !tokens.is(i, Lexicon.PAST) || (!follows && !tokens.isWord(i + 1, "by"));
    }
    if (tokens.is(i, Lexicon.PAST)) {
      return false;
    }
    boolean shared =
        follows
            && tokens.is(back, Lexicon.COORDINATOR)
            && !(tokens.is(i, Lexicon.BASE) && tokens.is(i, Lexicon.NOUN_TOO));
    if (shared || tokens.is(back, Lexicon.RELATIVE)) {
      return true;
    }
    if (tokens.is(i, Lexicon.NOUN_TOO)) {
      return false;
    }
    return !tokens.isWord(back, "to")
        && !tokens.is(
            back,
            Lexicon.DETERMINER
                | Lexicon.PREPOSITION
                | Lexicon.MODAL
                | Lexicon.COORDINATOR
                | Lexicon.SUBORDINATOR);
  }
}
