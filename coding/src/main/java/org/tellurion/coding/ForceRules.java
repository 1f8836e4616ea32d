package org.tellurion.coding;

import java.util.Set;

/**
 * Tells what an operative word does in its clause and how strong it is there.
 *
 * <p>Negation is resolved with what is negated: <em>shall not restrict</em> forbids, <em>shall not
 * be required to</em> releases, <em>nothing … shall prevent</em> and <em>shall not be
 * construed</em> save, <em>shall not refrain from</em> obliges, <em>may not</em> forbids. Strength
 * starts at the usual place of the word and is lowered by a verb of trying (to the rung of
 * intending), a verb of thought or talk (one rung), and a qualifier near the verb (one rung). What
 * only foretells (<em>projects will include</em>) stands one rung below <em>will</em>.
 */
final class ForceRules {
  private static final int NEAR = 6;
  private static final Set<String> WORK_ON =
      Set.of(
          "to",
          "toward",
          "towards",
          "together",
          "with",
          "in",
          "jointly",
          "closely",
          "expeditiously",
          "through",
          "collaboratively",
          "collectively");
  private static final Set<String> EFFORTS = Set.of("efforts", "effort", "endeavours", "endeavors");
  private static final Set<String> HINDERED = Set.of("prevented", "precluded", "prohibited");

  private final Tokens tokens;

  ForceRules(Tokens tokens) {
    this.tokens = tokens;
  }

  void resolve(Draft draft) {
    force(draft);
    lower(draft);
    if (draft.scope == ClauseScope.COMPLEMENT) {
      lowerTo(draft, Lowering.UNDERSTANDING, draft.strength.min(Strength.RECOGNISED));
    }
  }

  private static void set(Draft draft, Force force, Strength strength, String rule) {
    draft.force = force;
    draft.strength = strength;
    draft.resolved = rule;
  }

  private static void lowerTo(Draft draft, Lowering why, Strength strength) {
    draft.lowerings.add(why);
    draft.strength = strength;
  }

  private void force(Draft draft) {
    if (draft.subject.kind() == Subject.Kind.NOTHING) {
      set(draft, Force.SAVING, Strength.PERMITTED, "nothing");
      return;
    }
    if (draft.modal == Modal.PURPOSE || special(draft)) {
      return;
    }
    if (draft.subject.kind() == Subject.Kind.TEXT && !(draft.passive && draft.isAuxiliary())) {
      set(draft, Force.RULE, draft.strength, "text-of-itself");
    } else if (draft.negated) {
      negated(draft);
    } else if (draft.modal == Modal.WILL && foretells(draft)) {
      set(draft, Force.EXPECTATION, Strength.INTENDED, "foretells");
      draft.lowerings.add(Lowering.NO_PARTY);
    } else if ((draft.modal == Modal.AFFIRM || draft.modal == Modal.REAFFIRM) && commits(draft)) {
      set(draft, Force.INTENTION, Strength.INTENDED, "affirms-commitment");
    }
  }

  /** What depends on the verb, negated or not; whether a rule fired. */
  private boolean special(Draft draft) {
    int verb = draft.verb;
    if (draft.copula
        && tokens.isWord(verb + 1, "without")
        && tokens.isWord(verb + 2, "prejudice")) {
      set(draft, Force.SAVING, Strength.PERMITTED, "without-prejudice");
    } else if (holdsRight(draft)) {
      right(draft);
    } else if (draft.passive && tokens.is(verb, Lexicon.CONSTRUE) && draft.isAuxiliary()) {
      Force force = draft.negated ? Force.SAVING : Force.RULE;
      set(draft, force, draft.negated ? Strength.PERMITTED : draft.strength, "construed");
    } else if (draft.passive && tokens.is(verb, Lexicon.OBLIGED) && draft.modal != Modal.EXPECT) {
      obliged(draft);
    } else if (draft.negated
        && tokens.is(verb, Lexicon.HINDER)
        && !draft.subject.isActor()
        && !draft.passive) {
      set(draft, Force.SAVING, Strength.PERMITTED, "not-hinder");
    } else if (tokens.isWord(verb, "refrain")
        || tokens.isWord(verb, "abstain")
        || (draft.negated && tokens.isWord(verb, "fail"))) {
      Force force = draft.negated ? Force.DUTY : Force.PROHIBITION;
      set(draft, force, draft.strength, draft.negated ? "double-negation" : "refrain");
    } else {
      return false;
    }
    return true;
  }

  private boolean holdsRight(Draft draft) {
    int verb = draft.verb;
    boolean has =
        tokens.isWord(verb, "have")
            || tokens.isWord(verb, "retain")
            || tokens.isWord(verb, "enjoy");
    boolean right = false;
    for (int i = verb + 1; has && i < Math.min(tokens.size(), verb + NEAR); i++) {
      right |=
          tokens.isWord(i, "right") || tokens.isWord(i, "rights") || tokens.isWord(i, "discretion");
    }
    boolean free =
        draft.copula && (tokens.isWord(verb + 1, "free") || tokens.isWord(verb + 1, "able"));
    return right
        || free
        || draft.modal == Modal.RIGHT_TO
        || (draft.passive && tokens.isWord(verb, "entitled"));
  }

  private static void right(Draft draft) {
    if (draft.negated) {
      set(draft, Force.PROHIBITION, Strength.MANDATORY, "no-right");
    } else {
      set(draft, Force.RIGHT, Strength.PERMITTED, "right");
    }
  }

  private void obliged(Draft draft) {
    boolean hindered = HINDERED.contains(tokens.form(draft.verb));
    if (draft.negated) {
      set(draft, hindered ? Force.RIGHT : Force.RELEASE, Strength.PERMITTED, "not-obliged");
    } else if (hindered) {
      set(draft, Force.PROHIBITION, draft.strength, "hindered");
    }
  }

  private void negated(Draft draft) {
    switch (draft.modal) {
      case SHALL, MUST, WILL, ARE_TO, AGREE, UNDERTAKE, COMMIT, PLEDGE, DECIDE ->
          set(draft, Force.PROHIBITION, draft.strength, "negated");
      case MAY, CAN -> set(draft, Force.PROHIBITION, Strength.MANDATORY, "negated");
      case NEED -> set(draft, Force.RELEASE, Strength.PERMITTED, "negated");
      case UNDER_WAY,
          INTEND,
          PLAN,
          DETERMINED,
          AIM,
          SEEK,
          ENDEAVOUR,
          STRIVE,
          SHOULD,
          ENCOURAGE,
          CALL_ON,
          SUPPORT,
          EXPECT,
          LOOK_FORWARD,
          HEREBY,
          WOULD,
          MIGHT,
          RIGHT_TO,
          NOTHING,
          RECOGNISE,
          ACKNOWLEDGE,
          AFFIRM,
          REAFFIRM,
          CONFIRM,
          EMPHASISE,
          NOTE,
          WELCOME,
          UNDERSTAND,
          BELIEVE,
          DESIRE,
          PURPOSE ->
          draft.resolved = "negated";
    }
  }

  /** <em>Will</em> of a thing foretells; of a thing that suffers it, somebody is to act. */
  private static boolean foretells(Draft draft) {
    return switch (draft.subject.kind()) {
      case THING, IMPERSONAL, PURPOSE -> !draft.passive;
      case ACTOR, TEXT, NOTHING, NONE -> false;
    };
  }

  /** <em>Reaffirm their commitment to</em>. */
  private boolean commits(Draft draft) {
    for (int i = draft.last + 1; i < Math.min(tokens.size(), draft.last + NEAR); i++) {
      String form = tokens.form(i);
      if (form.equals("commitment")
          || form.equals("commitments")
          || form.equals("determination")
          || form.equals("intention")
          || form.equals("intent")
          || form.equals("resolve")) {
        return true;
      }
    }
    return false;
  }

  private void lower(Draft draft) {
    if (draft.strength.compareTo(Strength.HORTATORY) <= 0 || draft.force == Force.RULE) {
      return;
    }
    if (tries(draft.verb)) {
      Strength capped = draft.strength.min(Strength.INTENDED);
      boolean already = draft.strength == capped;
      lowerTo(draft, Lowering.EFFORT, already ? draft.strength.lowered() : capped);
      effort(draft);
    } else if ((tokens.isWord(draft.verb, "work") && worksOn(draft.verb))
        || (tokens.isWord(draft.verb, "working") && worksOn(draft.verb))) {
      lowerTo(draft, Lowering.EFFORT, draft.strength.lowered());
      effort(draft);
    } else if (tokens.is(draft.verb, Lexicon.WEAK) && draft.verb > draft.first) {
      lowerTo(draft, Lowering.WEAK_VERB, draft.strength.lowered());
    }
    if (isQualified(draft)) {
      lowerTo(draft, Lowering.DISCRETION, draft.strength.lowered());
    }
  }

  private static void effort(Draft draft) {
    if (draft.force == Force.DUTY) {
      draft.force = Force.EFFORT;
    }
  }

  private boolean worksOn(int verb) {
    return verb + 1 < tokens.size() && WORK_ON.contains(tokens.form(verb + 1));
  }

  private boolean tries(int verb) {
    if (tokens.is(verb, Lexicon.EFFORT)
        && (!tokens.isWord(verb, "seek") || tokens.isWord(verb + 1, "to"))) {
      return true;
    }
    boolean makes =
        tokens.isWord(verb, "make")
            || tokens.isWord(verb, "use")
            || tokens.isWord(verb, "making")
            || tokens.isWord(verb, "exert")
            || tokens.isWord(verb, "undertake");
    for (int i = verb + 1; makes && i < Math.min(tokens.size(), verb + NEAR); i++) {
      if (EFFORTS.contains(tokens.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** A qualifier that leads into the clause, stands near its verb, or ends it. */
  private boolean isQualified(Draft draft) {
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.tag() instanceof Tag.Vague vague && leavesOpen(vague.kind())) {
        int at = hit.first();
        boolean inside = at >= draft.subject.clauseStart() && hit.last() <= draft.end;
        boolean near = at <= draft.verb + NEAR || hit.last() >= draft.end - 1;
        if (inside && near) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean leavesOpen(Qualifier.Kind kind) {
    return switch (kind) {
      case DISCRETION, FEASIBILITY, FUNDS -> true;
      case LATER_AGREEMENT, GOOD_FAITH, LOOSE_END, LOOSE_TIME, OPEN_LIST -> false;
    };
  }
}
