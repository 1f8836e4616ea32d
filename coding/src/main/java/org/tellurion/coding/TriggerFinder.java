package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the operative words of a sentence, each with its subject and scope. */
final class TriggerFinder {
  private static final Set<String> WILL_IS_A_NOUN =
      Set.of("the", "political", "free", "good", "a", "their", "its", "of");
  private static final Set<String> HOLDS =
      Set.of("has", "have", "retain", "retains", "reserve", "reserves", "enjoy", "enjoys");

  private final Tokens tokens;
  private final List<Mention> mentions;
  private final boolean recital;
  private final SubjectFinder subjects;
  private final ScopeFinder scopes;
  private final LexicalVerbs lexical;
  private final boolean[] endsMention;
  private final List<Draft> drafts = new ArrayList<>();
  private int from;
  private @Nullable Subject before;

  TriggerFinder(Tokens tokens, List<Mention> mentions, boolean recital) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.recital = recital;
    this.subjects = new SubjectFinder(tokens, mentions);
    this.scopes = new ScopeFinder(tokens, mentions);
    this.endsMention = new boolean[tokens.size()];
    boolean[] endsParty = new boolean[tokens.size()];
    for (Mention mention : mentions) {
      endsMention[mention.last()] = !mention.possessive();
      endsParty[mention.last()] = !mention.possessive() && mention.actor().isParty();
    }
    this.lexical = new LexicalVerbs(tokens, endsMention, endsParty);
  }

  List<Draft> find() {
    int i = 0;
    while (i < tokens.size()) {
      Draft draft = at(i);
      if (draft == null) {
        i++;
      } else {
        drafts.add(draft);
        from = draft.last + 1;
        before = draft.subject;
        i = draft.rule.startsWith("modal") ? Math.max(draft.last, draft.verb) + 1 : draft.last + 1;
      }
    }
    return drafts;
  }

  private @Nullable Draft at(int i) {
    if (tokens.is(i, Lexicon.MODAL)) {
      return auxiliary(i);
    }
    if (tokens.is(i, Lexicon.VERB)) {
      Draft draft = verb(i);
      if (draft != null) {
        return draft;
      }
    }
    if (tokens.is(i, Lexicon.BE)) {
      return be(i);
    }
    if (tokens.isWord(i, "right") || tokens.isWord(i, "rights")) {
      return right(i);
    }
    if (tokens.isWord(i, "hereby") && !tokens.is(i + 1, Lexicon.MODAL | Lexicon.VERB)) {
      return hereby(i);
    }
    return tokens.is(i, Lexicon.HINDER) && tokens.form(i).endsWith("s") ? nothing(i) : null;
  }

  private Draft draft(int first, int last, int verb, Modal modal, String rule) {
    Subject subject = subjects.find(first, from, before);
    Draft draft = new Draft(first, last, verb, modal, subject, rule);
    draft.scope = scopes.scope(first, Math.min(from, first));
    if (draft.scope == ClauseScope.MAIN && isBelow(first)) {
      draft.scope = drafts.getLast().scope;
    }
    if (draft.scope == ClauseScope.RELATIVE && tokens.is(first - 1, Lexicon.RELATIVE)) {
      // The relative pronoun is the subject; what it stands for is not looked for.
      draft.subject = new Subject(Subject.Kind.NONE, Actor.UNKNOWN, first - 1, false);
    }
    draft.negated = draft.subject.negative();
    return draft;
  }

  /** Whether nothing parts the word from a clause inside, which then goes on. */
  private boolean isBelow(int first) {
    if (drafts.isEmpty()) {
      return false;
    }
    Draft last = drafts.getLast();
    if (last.scope != ClauseScope.CONDITION && last.scope != ClauseScope.COMPLEMENT) {
      return false;
    }
    boolean that = false;
    for (int i = last.last + 1; i <= first; i++) {
      if (tokens.boundary(i) || tokens.comma(i)) {
        return false;
      }
      that |= tokens.isWord(i, "that");
    }
    return that;
  }

  private @Nullable Draft auxiliary(int i) {
    Modal modal = modalOf(i);
    if (modal == null) {
      return null;
    }
    VerbGroup group = VerbGroup.after(tokens, i);
    boolean not = tokens.isWord(i + 1, "not");
    Draft draft = draft(i, not ? i + 1 : i, group.verb(), modal, "modal-" + modal.code());
    draft.negated |= group.negated() || tokens.isWord(i - 1, "nor");
    draft.passive = group.passive();
    draft.copula = group.copula();
    return draft;
  }

  private @Nullable Modal modalOf(int i) {
    return switch (tokens.form(i)) {
      case "shall" -> Modal.SHALL;
      case "must" -> Modal.MUST;
      case "should" -> Modal.SHOULD;
      case "would" -> Modal.WOULD;
      case "can", "cannot" -> Modal.CAN;
      case "could", "might" -> Modal.MIGHT;
      case "will" -> WILL_IS_A_NOUN.contains(i > 0 ? tokens.form(i - 1) : "") ? null : Modal.WILL;
      case "may" -> isMonth(i) ? null : Modal.MAY;
      case "need" -> tokens.isWord(i + 1, "not") ? Modal.NEED : null;
      case "" -> null;
      // Every other form is no auxiliary.
      case String _ -> null;
    };
  }

  private boolean isMonth(int i) {
    boolean number =
        (i + 1 < tokens.size() && Character.isDigit(tokens.form(i + 1).charAt(0)))
            || (i > 0 && Character.isDigit(tokens.form(i - 1).charAt(0)) && tokens.isCapital(i));
    return tokens.isCapital(i) && number;
  }

  private @Nullable Draft verb(int i) {
    LexicalVerbs.@Nullable Use use = lexical.use(i, startOfClause(i), recital, isAfterVerb());
    if (use == null) {
      return null;
    }
    Draft draft = draft(use.first(), use.last(), use.verb(), use.modal(), use.rule());
    if (use.adjunct()) {
      draft.scope = recital && drafts.isEmpty() ? ClauseScope.MAIN : ClauseScope.ADJUNCT;
      draft.subject =
          new Subject(Subject.Kind.ACTOR, Actor.ALL, draft.subject.clauseStart(), false);
      draft.negated = false;
    } else if (use.relative() && draft.scope == ClauseScope.MAIN) {
      draft.scope = ClauseScope.RELATIVE;
    }
    draft.negated |= use.negated();
    draft.passive = use.passive();
    return draft;
  }

  /** Whether the operative word before is a verb, so that another can share its subject. */
  private boolean isAfterVerb() {
    return !drafts.isEmpty() && !drafts.getLast().isAuxiliary();
  }

  private boolean startOfClause(int i) {
    int start = i;
    while (start > 0 && tokens.isAdverb(start - 1) && !tokens.boundary(start)) {
      start--;
    }
    return start == 0
        || tokens.boundary(start)
        || tokens.comma(start)
        || tokens.before(start) == ')'
        || (tokens.comma(start - 1) && tokens.is(start - 1, Lexicon.COORDINATOR))
        || (start == 1 && tokens.isWord(0, "whereas"));
  }

  /** <em>Is to be, are taking measures, is entitled to, is required to</em>. */
  private @Nullable Draft be(int i) {
    boolean present = tokens.isWord(i, "is") || tokens.isWord(i, "are");
    if (!present) {
      return null;
    }
    int next = i + 1;
    boolean negated = false;
    while (tokens.isWord(next, "not") || tokens.isAdverb(next)) {
      negated |= tokens.isWord(next, "not");
      next++;
    }
    Draft draft = null;
    boolean goesOn = tokens.isWord(next + 1, "to");
    if (tokens.isWord(next, "to") && !tokens.is(next + 1, Lexicon.DETERMINER)) {
      draft = areTo(i, next);
    } else if (next >= tokens.size() || (next == i + 1 && tokens.before(next) == ':')) {
      draft = list(i);
    } else if (goesOn && (tokens.isWord(next, "entitled") || tokens.isWord(next, "free"))) {
      draft = draft(i, next, next + 2, Modal.RIGHT_TO, "entitled");
    } else if (goesOn && tokens.is(next, Lexicon.OBLIGED) && !tokens.is(next, Lexicon.VERB)) {
      draft = draft(i, next, next, Modal.ARE_TO, "required");
      draft.passive = true;
    } else if (tokens.isIng(next) && tokens.verb(next) == null && endsBefore(i)) {
      draft = draft(i, next, next, Modal.UNDER_WAY, "under-way");
    }
    if (draft != null) {
      draft.negated |= negated;
    }
    return draft;
  }

  private Draft areTo(int be, int to) {
    Draft draft = draft(be, to, to + 1, Modal.ARE_TO, "are-to");
    if (draft.subject.kind() == Subject.Kind.PURPOSE) {
      return draft(be, to, to + 1, Modal.PURPOSE, "purpose");
    }
    if (tokens.isWord(to + 1, "be")) {
      draft.passive = tokens.isParticiple(to + 2);
    }
    return draft;
  }

  /** <em>The objectives of this text are:</em> before a list. */
  private @Nullable Draft list(int be) {
    Draft draft = draft(be, be, be, Modal.PURPOSE, "purpose");
    return draft.subject.kind() == Subject.Kind.PURPOSE ? draft : null;
  }

  private boolean endsBefore(int i) {
    int back = i - 1;
    while (back > 0 && tokens.isAdverb(back) && !endsMention[back]) {
      back--;
    }
    return back >= 0 && endsMention[back];
  }

  /** <em>Has, retains, reserves the right to</em>. */
  private @Nullable Draft right(int i) {
    int verb = i - 1;
    while (verb > 0 && tokens.is(verb, Lexicon.DETERMINER | Lexicon.ADVERB)) {
      verb--;
    }
    int auxiliary = verb - 1;
    while (tokens.isWord(auxiliary, "not") || tokens.isAdverb(auxiliary)) {
      auxiliary--;
    }
    if (tokens.is(auxiliary, Lexicon.MODAL)) {
      return null;
    }
    boolean held = verb >= 0 && verb < i && HOLDS.contains(tokens.form(verb));
    if (!held || !tokens.isWord(i + 1, "to") || verb < from) {
      return null;
    }
    Draft draft = draft(verb, i, i + 2, Modal.RIGHT_TO, "right");
    draft.negated |= tokens.isWord(verb + 1, "no");
    return draft;
  }

  /** <em>The Parties hereby establish, a Committee is hereby established</em>. */
  private @Nullable Draft hereby(int i) {
    boolean passive = tokens.is(i - 1, Lexicon.BE) && tokens.isParticiple(i + 1);
    boolean active = i > 0 && endsMention[i - 1];
    if ((!passive && !active) || tokens.is(i - 2, Lexicon.MODAL)) {
      return null;
    }
    Draft draft = draft(i, i, i + 1, Modal.HEREBY, "modal-hereby");
    draft.passive = passive;
    return draft;
  }

  /** <em>Nothing in this text commits</em>: a negation without a modal. */
  private @Nullable Draft nothing(int i) {
    Draft draft = draft(i, i, i, Modal.NOTHING, "nothing");
    return draft.subject.kind() == Subject.Kind.NOTHING ? draft : null;
  }

  List<Mention> mentions() {
    return mentions;
  }
}
