package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import org.tellurion.text.Span;

/**
 * Reads what the clauses of a sentence say in which words.
 *
 * <p>Method. {@link TriggerFinder} finds operative words (auxiliaries, and verbs such as
 * <em>intend</em> in a finite form) with their subject ({@link SubjectFinder}) and scope ({@link
 * ScopeFinder}); {@link ForceRules} resolves negation and lowers; {@link Roles} tells who acts. A
 * sentence with two main clauses gives two wordings: <em>shall X and may Y</em>. Words that only
 * stand inside (in conditions, relative clauses, what is recognised) are given too, with their
 * scope, and do not speak for the sentence.
 *
 * <p>The ladder follows the usual reading of treaty language; compare A. Aust, Modern Treaty Law
 * and Practice, chapter 3 and appendix G, on the words of treaties and of instruments that are
 * none.
 *
 * <p>Cost: linear in the words of the sentence for sentences of ordinary length.
 *
 * <p>Hazards: English only. No parse: a subject far from its verb, or a condition that no comma
 * ends, can be misread; the trigger shows what was gone by.
 */
final class WordingGrammar {
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final DocumentParties parties;

  WordingGrammar(Tokens tokens, List<Mention> mentions, DocumentParties parties) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.parties = parties;
  }

  /** The wordings of the sentence, in its order. */
  List<Wording> wordings(boolean recital) {
    if (!tokens.any(
        Lexicon.MODAL | Lexicon.VERB | Lexicon.BE | Lexicon.HINDER | Lexicon.OPERATIVE)) {
      return List.of();
    }
    List<Draft> drafts = new TriggerFinder(tokens, mentions, recital).find();
    ends(drafts);
    ForceRules rules = new ForceRules(tokens);
    List<Wording> wordings = new ArrayList<>();
    boolean first = true;
    for (Draft draft : drafts) {
      rules.resolve(draft);
      boolean leads = first && draft.scope == ClauseScope.MAIN;
      wordings.add(wording(draft, leads ? 0 : Math.min(draft.subject.clauseStart(), draft.first)));
      first &= draft.scope != ClauseScope.MAIN;
    }
    return wordings;
  }

  /** A clause ends where the next main clause begins, one inside where anything begins. */
  private void ends(List<Draft> drafts) {
    int end = tokens.size() - 1;
    int anyEnd = end;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      int start = Math.min(draft.subject.clauseStart(), draft.first);
      draft.end = Math.max(draft.last, draft.scope == ClauseScope.MAIN ? end : anyEnd);
      anyEnd = draft.first - 1;
      if (draft.scope == ClauseScope.MAIN) {
        int from = i == 0 ? 0 : drafts.get(i - 1).last;
        end = (start > from ? start : draft.first) - 1;
      }
    }
  }

  private Wording wording(Draft draft, int start) {
    Roles roles = Roles.of(draft, tokens, mentions, parties);
    boolean agent = draft.passive && !roles.actor().equals(Actor.UNKNOWN);
    Voice voice = !draft.passive ? Voice.ACTIVE : agent ? Voice.PASSIVE_WITH_AGENT : Voice.PASSIVE;
    return new Wording(
        draft.modal,
        draft.negated,
        draft.force,
        draft.strength,
        draft.scope,
        voice,
        roles.actor(),
        roles.addressee(),
        roles.beneficiary(),
        List.copyOf(draft.lowerings),
        conditions(tokens, start, draft.end),
        tokens.span(draft.first, draft.last),
        clause(start, draft.end),
        draft.ruleId(),
        "");
  }

  private Span clause(int start, int end) {
    return tokens.span(start, Math.max(start, end));
  }

  /** <em>Determine if</em> asks whether; it sets no condition. */
  private static boolean asks(Tokens tokens, Tokens.Hit hit) {
    int first = hit.first();
    if (tokens.isWord(first, "where") && first == hit.last()) {
      // "Where the ore is mined" after a noun tells a place.
      boolean opens =
          first == 0
              || tokens.comma(first)
              || tokens.boundary(first)
              || tokens.is(first - 1, Lexicon.COORDINATOR);
      return !opens;
    }
    if (!tokens.isWord(first, "if")) {
      return false;
    }
    int back = hit.first() - 1;
    while (tokens.isAdverb(back)) {
      back--;
    }
    return tokens.is(back, Lexicon.WEAK)
        || tokens.isWord(back, "determine")
        || tokens.isWord(back, "determines")
        || tokens.isWord(back, "as");
  }

  /** The conditions that open between two words. */
  static List<Condition> conditions(Tokens tokens, int first, int last) {
    List<Condition> conditions = new ArrayList<>();
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.first() > last) {
        break;
      }
      if (hit.first() >= first && hit.tag() instanceof Tag.Opens opens && !asks(tokens, hit)) {
        conditions.add(new Condition(opens.kind(), tokens.span(hit.first(), hit.last())));
      }
    }
    return conditions;
  }
}
