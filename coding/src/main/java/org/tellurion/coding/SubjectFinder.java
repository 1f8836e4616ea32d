package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of the clause whose operative word stands at a given place.
 *
 * <p>The clause begins at the last {@code ; : .} before it, after a coordinator that parts it from
 * an operative word before, or after <em>that</em>. What leads into it (<em>When …, / In order to
 * …,</em>) is passed over. The subject then is the mention it begins with, or else told by its
 * head: the last word before a preposition. A clause whose operative word follows its coordinator
 * at once shares the subject of the one before.
 *
 * <p>Cost: linear in the clause.
 */
final class SubjectFinder {
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final @Nullable Mention[] beginning;

  SubjectFinder(Tokens tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.beginning = new @Nullable Mention[tokens.size()];
    for (Mention mention : mentions) {
      beginning[mention.first()] = mention;
    }
  }

  /**
   * @param at index of the operative word
   * @param from first word that can belong to the clause: the one after the operative word before
   * @param before subject of the clause before, or null
   */
  Subject find(int at, int from, @Nullable Subject before) {
    int start = at;
    while (start > from && !tokens.boundary(start)) {
      start--;
    }
    if (before != null && start == from && !tokens.boundary(start)) {
      int joint = joint(at, from);
      if (joint >= at || joint < 0) {
        return new Subject(before.kind(), before.actor(), Math.max(joint, from), before.negative());
      }
      start = joint;
      if (tokens.isWord(joint, "it") && before.isActor()) {
        return new Subject(before.kind(), before.actor(), joint, false);
      }
    }
    return told(start, at);
  }

  /**
   * Where the clause begins that follows another without a strong mark; {@code at} when it shares
   * the subject of the one before, -1 when nothing parts them.
   */
  private int joint(int at, int from) {
    int back = at - 1;
    while (back > from && (tokens.isAdverb(back) || inBrackets(back))) {
      back--;
    }
    if (back >= from && tokens.is(back, Lexicon.COORDINATOR) && !startsMention(back)) {
      return at;
    }
    for (int i = at - 1; i >= from; i--) {
      boolean parts =
          tokens.is(i, Lexicon.COORDINATOR | Lexicon.SUBORDINATOR) && beginsSubject(i + 1);
      if (i + 1 < at && (parts || (tokens.isWord(i, "that") && beginning[i] == null))) {
        return i + 1;
      }
      if (i > from && tokens.comma(i) && beginsSubject(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsMention(int index) {
    return beginning[index] != null;
  }

  /** Whether a comma before and behind makes the word part of an insertion. */
  private boolean inBrackets(int index) {
    return tokens.before(index) == '('
        || (index + 1 < tokens.size() && tokens.before(index + 1) == ')');
  }

  private boolean beginsSubject(int index) {
    return beginning[index] != null
        || tokens.is(index, Lexicon.DETERMINER | Lexicon.PRONOUN | Lexicon.NEGATION);
  }

  private Subject told(int start, int at) {
    int first = passLeading(start, at);
    if (first >= at) {
      return new Subject(Subject.Kind.NONE, Actor.UNKNOWN, start, false);
    }
    Mention mention = beginning[first];
    if (mention != null && mention.last() < at && isHead(mention, at)) {
      boolean negative = mention.negative() || tokens.is(first - 1, Lexicon.NEGATION);
      return new Subject(Subject.Kind.ACTOR, joined(mention, at), start, negative);
    }
    return byHead(first, at, start);
  }

  /** Passes adverbs, numbers of points and clauses that lead in, up to the subject. */
  private int passLeading(int start, int at) {
    int first = start;
    while (first < at && isMarker(first)) {
      first++;
    }
    while (first < at && tokens.isAdverb(first) && beginning[first] == null) {
      first++;
    }
    boolean leads =
        tokens.is(first, Lexicon.PREPOSITION | Lexicon.SUBORDINATOR)
            || tokens.isIng(first)
            || tokens.isWord(first, "subject")
            || tokens.isWord(first, "prior")
            || tokens.isWord(first, "whereas")
            || tokens.isWord(first, "consistent")
            || tokens.isWord(first, "unless")
            || tokens.is(first, Lexicon.VERB)
            || tokens.is(first, Lexicon.COORDINATOR);
    if (!leads || beginning[first] != null) {
      return first;
    }
    int best = -1;
    for (int i = at - 1; i > first; i--) {
      if (!isComma(i)) {
        continue;
      }
      if (beginning[i] != null) {
        return i;
      }
      if (best < 0 && beginsSubject(i)) {
        best = i;
      }
      if (best < 0 && !tokens.is(i, Lexicon.COORDINATOR | Lexicon.PREPOSITION)) {
        best = i;
      }
    }
    return best >= 0 ? best : afterShortLead(first, at);
  }

  /** <em>In addition the Parties shall</em>: a lead without a comma after it. */
  private int afterShortLead(int first, int at) {
    for (int i = first + 1; i < at; i++) {
      Mention mention = beginning[i];
      if (mention != null && mention.last() == at - 1 && !tokens.is(i - 1, Lexicon.PREPOSITION)) {
        return i;
      }
    }
    return first;
  }

  private boolean isComma(int index) {
    char before = tokens.before(index);
    return before == ',' || before == ')';
  }

  /** The number or letter of a point. */
  private boolean isMarker(int index) {
    return index + 1 < tokens.size()
        && tokens.before(index + 1) != Words.NOTHING
        && tokens.before(index + 1) != ','
        && tokens.before(index + 1) != '('
        && tokens.form(index).length() <= 4
        && (tokens.before(index) == '(' || Character.isDigit(tokens.form(index).charAt(0)));
  }

  /**
   * Whether the mention is the subject itself and not the beginning of another: <em>U.S.
   * firms</em>.
   */
  private boolean isHead(Mention mention, int at) {
    if (mention.possessive()) {
      return false;
    }
    int next = mention.last() + 1;
    return next >= at
        || (tokens.before(next) != Words.NOTHING && tokens.before(next) != '.')
        || tokens.isAdverb(next)
        || tokens.isIng(next)
        || tokens.isParticiple(next)
        || tokens.is(
            next,
            Lexicon.PREPOSITION
                | Lexicon.RELATIVE
                | Lexicon.COORDINATOR
                | Lexicon.SUBORDINATOR
                | Lexicon.MODAL
                | Lexicon.BE
                | Lexicon.HAVE
                | Lexicon.DO
                | Lexicon.VERB);
  }

  /** The actor of a mention and of those joined to it: <em>Australia, Japan and the others</em>. */
  private Actor joined(Mention first, int at) {
    TreeSet<String> codes = new TreeSet<>(first.actor().codes());
    Mention last = first;
    boolean more = true;
    while (more) {
      int next = last.last() + 1;
      if (next < at && (tokens.isWord(next, "and") || tokens.isWord(next, "or"))) {
        next++;
      } else if (next >= at || !tokens.comma(next)) {
        break;
      }
      Mention joined = next < at ? beginning[next] : null;
      more = joined != null && joined.actor().kind() == first.actor().kind() && isHead(joined, at);
      if (more && joined != null) {
        codes.addAll(joined.actor().codes());
        last = joined;
      }
    }
    return codes.isEmpty()
        ? first.actor()
        : new Actor(first.actor().kind(), new ArrayList<>(codes));
  }

  private Subject byHead(int first, int at, int start) {
    boolean negative = tokens.is(first, Lexicon.NEGATION);
    if (tokens.isWord(first, "nothing") || tokens.isWord(first, "none")) {
      return new Subject(Subject.Kind.NOTHING, Actor.UNKNOWN, start, true);
    }
    Mention taken = tokens.isWord(first, "it") && start + 1 < first ? beginning[start + 1] : null;
    if (taken != null && tokens.is(start, Lexicon.SUBORDINATOR) && !taken.possessive()) {
      // "If a Party changes its law, it shall": the pronoun takes the subject up.
      return new Subject(Subject.Kind.ACTOR, taken.actor(), start, false);
    }
    if (tokens.isWord(first, "it") || tokens.isWord(first, "there")) {
      return new Subject(Subject.Kind.IMPERSONAL, Actor.UNKNOWN, start, false);
    }
    if (leaders(first, at)) {
      return new Subject(Subject.Kind.ACTOR, Actor.ALL, start, negative);
    }
    int head = head(first, at);
    if (tokens.is(head, Lexicon.PURPOSE) && !tokens.is(head - 1, Lexicon.NEGATION)) {
      return new Subject(Subject.Kind.PURPOSE, Actor.UNKNOWN, start, negative);
    }
    Actor authority = tokens.is(head, Lexicon.AUTHORITY) ? authorityOf(head, at) : null;
    if (authority != null) {
      return new Subject(Subject.Kind.ACTOR, authority, start, negative);
    }
    if (tokens.is(head, Lexicon.TEXT)) {
      Subject.Kind kind = negative ? Subject.Kind.NOTHING : Subject.Kind.TEXT;
      return new Subject(kind, Actor.UNKNOWN, start, negative);
    }
    if (tokens.is(head, Lexicon.BODY | Lexicon.AUTHORITY)) {
      return new Subject(Subject.Kind.ACTOR, Actor.of(Actor.Kind.BODY), start, negative);
    }
    if (tokens.is(head, Lexicon.PRIVATE)) {
      return new Subject(Subject.Kind.ACTOR, Actor.of(Actor.Kind.PRIVATE), start, negative);
    }
    return new Subject(Subject.Kind.THING, Actor.UNKNOWN, start, negative);
  }

  /** Two heads of state or government, named one after the other, speak for all. */
  private boolean leaders(int first, int at) {
    int count = 0;
    for (int i = first; i < at; i++) {
      boolean office = tokens.isWord(i, "president") || tokens.isWord(i, "minister");
      count += office && tokens.isCapital(i) ? 1 : 0;
    }
    return count > 1;
  }

  /** The last word of the noun phrase: what stands before a preposition, a mark or a relative. */
  private int head(int first, int at) {
    int head = first;
    for (int i = first; i < at; i++) {
      boolean ends =
          i > first
              && ((tokens.before(i) != Words.NOTHING && tokens.before(i) != '.')
                  || tokens.is(i, Lexicon.PREPOSITION | Lexicon.RELATIVE | Lexicon.SUBORDINATOR));
      if (ends) {
        break;
      }
      boolean number = Character.isDigit(tokens.form(i).charAt(0));
      if (!number && !tokens.is(i, Lexicon.COORDINATOR) && !tokens.isAdverb(i)) {
        head = tokens.is(head, Lexicon.TEXT) && tokens.form(i).length() <= 2 ? head : i;
      }
    }
    return head;
  }

  /** The side whose authority it is, or null: <em>the authorities of the Parties</em>. */
  private @Nullable Actor authorityOf(int head, int at) {
    for (Mention mention : mentions) {
      if (mention.first() > head
          && mention.last() < at
          && tokens.isWord(mention.first() - 1, "of")) {
        return mention.actor();
      }
      if (mention.last() < head && mention.last() >= head - 3) {
        boolean owned = mention.possessive() || mention.actor().kind() == Actor.Kind.SIDE;
        return owned ? mention.actor() : null;
      }
    }
    return null;
  }
}
