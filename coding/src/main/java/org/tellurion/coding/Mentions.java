package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a sentence speaks of: the parties by name or as parties, others, firms.
 *
 * <p>A determiner decides which parties are meant: <em>each, both, the Parties</em> are all; <em>a,
 * either, any, the importing Party</em> whichever it concerns; <em>the other Party</em> the other;
 * <em>no, neither Party</em> all, in the negative. Governments, countries and leaders are the
 * parties only when they come with <em>the, both, two, our</em>.
 */
final class Mentions {
  private static final Set<String> ALWAYS =
      Set.of(
          "party",
          "parties",
          "participant",
          "participants",
          "side",
          "sides",
          "signatory",
          "signatories");
  private static final Set<String> PLURAL =
      Set.of(
          "parties",
          "participants",
          "sides",
          "signatories",
          "governments",
          "countries",
          "nations",
          "leaders",
          "ministers",
          "members",
          "states",
          "economies",
          "partners");
  private static final Set<String> WHOLE =
      Set.of("each", "both", "all", "two", "three", "our", "every");
  private static final Set<String> BETWEEN =
      Set.of(
          "contracting",
          "state",
          "states",
          "two",
          "three",
          "respective",
          "signatory",
          "member",
          "importing",
          "exporting",
          "responding",
          "requesting",
          "requested",
          "complaining",
          "concerned",
          "disputing",
          "relevant");
  private static final int REACH = 3;

  private final Tokens tokens;
  private final NameTable aliases;
  private final NameTable names;
  private final Set<String> codes;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(Tokens tokens, PartyFinder.Result parties, NameTable names) {
    this.tokens = tokens;
    this.aliases = parties.aliases();
    this.names = names;
    this.codes = parties.codes();
  }

  static List<Mention> find(Tokens tokens, PartyFinder.Result parties, NameTable names) {
    Mentions mentions = new Mentions(tokens, parties, names);
    mentions.scan();
    return mentions.found;
  }

  private void scan() {
    int hit = 0;
    List<Tokens.Hit> hits = tokens.hits();
    int i = 0;
    while (i < tokens.size()) {
      while (hit < hits.size() && hits.get(hit).first() < i) {
        hit++;
      }
      Mention mention =
          hit < hits.size() && hits.get(hit).first() == i ? tagged(hits.get(hit)) : null;
      if (mention == null) {
        mention = named(i);
      }
      if (mention == null) {
        mention = general(i);
      }
      if (mention == null) {
        i++;
      } else {
        found.add(mention);
        i = mention.last() + 1;
      }
    }
  }

  private @Nullable Mention tagged(Tokens.Hit hit) {
    Actor actor =
        switch (hit.tag()) {
          case Tag.Outsiders _ -> Actor.of(Actor.Kind.THIRD);
          case Tag.Firms _ -> Actor.of(Actor.Kind.PRIVATE);
          case Tag.Vague _ -> null;
          case Tag.Opens _ -> null;
          case Tag.Named _ -> null;
          case Tag.Delegates _ -> null;
          case Tag.Ground _ -> null;
          case Tag.Period _ -> null;
        };
    if (actor == null) {
      return null;
    }
    // "The Participants' third parties" is nobody's phrase; "the third parties" keeps its article.
    int first = article(hit.first());
    boolean owned = NameTable.isPossessed(tokens, hit.last());
    return new Mention(first, hit.last(), actor, owned, false, false);
  }

  private @Nullable Mention named(int i) {
    NameTable.Found name = aliases.find(tokens, i);
    if (name == null) {
      name = names.find(tokens, i);
    }
    if (name == null) {
      return null;
    }
    // A name of the registry that the text does not define can still be that of a party.
    Actor actor =
        codes.contains(name.code())
            ? Actor.side(name.code())
            : new Actor(Actor.Kind.THIRD, List.of(name.code()));
    int first = article(i);
    if (tokens.isWord(first - 1, "of") && tokens.isWord(first - 2, "government")) {
      first = article(first - 2);
    }
    return new Mention(
        taken(first) ? i : first, name.last(), actor, name.possessive(), false, false);
  }

  private int article(int first) {
    return tokens.isWord(first - 1, "the") ? first - 1 : first;
  }

  private boolean taken(int first) {
    return !found.isEmpty() && found.getLast().last() >= first;
  }

  private @Nullable Mention general(int i) {
    if (!tokens.is(i, Lexicon.PARTY)) {
      return owned(i);
    }
    String form = tokens.form(i);
    if (form.equals("we") || form.equals("they")) {
      return new Mention(i, i, Actor.ALL, false, false, false);
    }
    if (form.equals("both")) {
      boolean alone = tokens.is(i + 1, Lexicon.MODAL | Lexicon.VERB | Lexicon.BE);
      return alone ? new Mention(i, i, Actor.ALL, false, false, false) : null;
    }
    if (form.equals("state") || form.equals("states") || form.equals("member")) {
      return null;
    }
    return withDeterminer(i, form, NameTable.isPossessed(tokens, i));
  }

  /** <em>Party's, their, its</em>. */
  private @Nullable Mention owned(int i) {
    String owner = NameTable.owner(tokens.form(i));
    if (owner != null && ALWAYS.contains(owner)) {
      return withDeterminer(i, owner, true);
    }
    return null;
  }

  private @Nullable Mention withDeterminer(int i, String form, boolean possessive) {
    int first = i;
    while (first > 0
        && i - first < REACH
        && tokens.before(first) == Words.NOTHING
        && BETWEEN.contains(tokens.form(first - 1))) {
      first--;
    }
    String determiner =
        first > 0 && tokens.before(first) == Words.NOTHING ? tokens.form(first - 1) : "";
    boolean whole = WHOLE.contains(determiner) || (first < i && WHOLE.contains(tokens.form(first)));
    boolean plural = PLURAL.contains(form);
    if (!ALWAYS.contains(form) && !whole && !(plural && determiner.equals("the"))) {
      return null;
    }
    boolean other = determiner.equals("other") || determiner.equals("another");
    boolean negative = determiner.equals("no") || determiner.equals("neither");
    if (other || (tokens.is(first - 1, Lexicon.DETERMINER) && !determiner.isEmpty())) {
      first--;
      first = other ? article(first) : first;
    }
    if (whole && tokens.isWord(first - 1, "the")) {
      first--;
    }
    Actor actor =
        other
            ? Actor.of(Actor.Kind.OTHER)
            : whole || negative || plural ? Actor.ALL : Actor.of(Actor.Kind.ANY);
    return new Mention(first, i, actor, possessive, false, negative);
  }
}
