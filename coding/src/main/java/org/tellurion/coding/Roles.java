package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells who acts in a clause, to whom it is owed and who gains by it.
 *
 * <p>The actor is the subject; in the passive the agent after <em>by</em>, or unknown. The
 * addressee is whom a verb of telling or dealing names (<em>notify X, consult with X, provide to
 * X</em>) or a party that something is to be done to. The beneficiary is whom a verb of serving
 * names (<em>assist X</em>), whose goods or people are meant (<em>goods of X, X's industry</em>),
 * or to whom something is given.
 */
record Roles(Actor actor, Actor addressee, Actor beneficiary) {
  private static final int NEAR = 3;

  static Roles of(Draft draft, Tokens tokens, List<Mention> mentions, DocumentParties parties) {
    Finder finder = new Finder(draft, tokens, parties);
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.first() > draft.last && mention.last() <= draft.end) {
        finder.see(
            i + 1 < mentions.size() ? joined(tokens, mention, mentions.get(i + 1)) : mention);
      }
    }
    return new Roles(
        finder.whole(finder.actor()), finder.whole(finder.addressee), finder.whole(finder.gains));
  }

  /** <em>The United States and Australia</em> are one mention of two sides. */
  private static Mention joined(Tokens tokens, Mention one, Mention two) {
    boolean sides = one.actor().kind() == Actor.Kind.SIDE && two.actor().kind() == Actor.Kind.SIDE;
    int between = one.last() + 1;
    if (!sides || !tokens.isWord(between, "and") || two.first() != between + 1) {
      return one;
    }
    TreeSet<String> codes = new TreeSet<>(one.actor().codes());
    codes.addAll(two.actor().codes());
    Actor both = new Actor(Actor.Kind.SIDE, new ArrayList<>(codes));
    return new Mention(
        one.first(), two.last(), both, two.possessive(), two.adjective(), one.negative());
  }

  /** Who gains by a stretch without an operative word: a point of a list. */
  static Actor beneficiary(Tokens tokens, List<Mention> mentions, DocumentParties parties) {
    Subject nobody = new Subject(Subject.Kind.NONE, Actor.UNKNOWN, 0, false);
    Draft draft = new Draft(0, -1, 0, Modal.SHALL, nobody, "point");
    draft.end = tokens.size() - 1;
    Finder finder = new Finder(draft, tokens, parties);
    mentions.forEach(finder::see);
    return finder.whole(finder.gains);
  }

  private static final class Finder {
    private final Draft draft;
    private final Tokens tokens;
    private final DocumentParties parties;
    private @Nullable Actor agent;
    private Actor addressee = Actor.UNKNOWN;
    private Actor gains = Actor.UNKNOWN;

    Finder(Draft draft, Tokens tokens, DocumentParties parties) {
      this.draft = draft;
      this.tokens = tokens;
      this.parties = parties;
      if (isPatient()) {
        addressee = draft.subject.actor();
      }
    }

    private boolean isPatient() {
      return draft.passive && draft.isAuxiliary() && draft.subject.isActor();
    }

    Actor actor() {
      if (agent != null) {
        return agent;
      }
      return isPatient() || (draft.passive && !draft.subject.isActor())
          ? Actor.UNKNOWN
          : draft.subject.actor();
    }

    /** All parties by name are all. */
    Actor whole(Actor actor) {
      return actor.kind() == Actor.Kind.SIDE && parties.areAll(actor.codes()) ? Actor.ALL : actor;
    }

    void see(Mention mention) {
      int first = mention.first();
      boolean suffers = draft.passive && draft.isAuxiliary();
      if (suffers && agent == null && tokens.isWord(first - 1, "by") && !mention.possessive()) {
        agent = mention.actor();
        return;
      }
      if (isActing(mention.actor())) {
        return;
      }
      boolean toward = tokens.isWord(first - 1, "to") || tokens.isWord(first - 1, "with");
      boolean addresses = tokens.is(draft.verb, Lexicon.ADDRESS);
      boolean gives = tokens.isWord(first - 1, "to") && addresses;
      if (!mention.possessive()
          && addressee.equals(Actor.UNKNOWN)
          && ((toward
                  && (addresses || (tokens.isWord(first - 1, "with") && draft.subject.isActor())))
              || (addresses && first == draft.verb + 1))) {
        addressee = mention.actor();
      }
      if (gains.equals(Actor.UNKNOWN) && (gives || gains(mention))) {
        gains = mention.actor();
      }
    }

    private boolean isActing(Actor actor) {
      return actor.kind() == Actor.Kind.SIDE && actor.equals(draft.subject.actor());
    }

    private boolean gains(Mention mention) {
      int first = mention.first();
      int next = mention.last() + 1;
      if (mention.possessive() || tokens.is(next, Lexicon.BELONGING)) {
        return belongs(next);
      }
      boolean of = tokens.isWord(first - 1, "of") || tokens.isWord(first - 1, "from");
      if (of && tokens.is(first - 2, Lexicon.BELONGING)) {
        return true;
      }
      return serves(first);
    }

    /** Whether goods or people follow within a few words. */
    private boolean belongs(int from) {
      for (int i = from; i < Math.min(tokens.size(), from + NEAR + 1); i++) {
        if (tokens.is(i, Lexicon.BELONGING)) {
          return true;
        }
        if (tokens.is(i, Lexicon.PREPOSITION) || tokens.before(i) != Words.NOTHING) {
          return false;
        }
      }
      return false;
    }

    private boolean serves(int first) {
      for (int i = first - 1; i > Math.max(-1, first - NEAR); i--) {
        if (tokens.is(i, Lexicon.SERVE)) {
          return true;
        }
        if (!tokens.isWord(i, "for") && !tokens.isWord(i, "to") && !tokens.isWord(i, "of")) {
          return false;
        }
      }
      return false;
    }
  }
}
