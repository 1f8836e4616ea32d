package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what is handed over to bodies, procedures and third parties: phrases of the {@link
 * Lexicon}, and bodies that are named or founded.
 *
 * <p>A body is a capitalised noun such as <em>Committee, Working Group, Task Force</em>, or any
 * such noun after a verb of founding within a few words.
 */
final class DelegationScanner {
  private static final int REACH = 14;
  private static final Set<String> NOUNS =
      Set.of(
          "committee",
          "committees",
          "commission",
          "council",
          "subcommittee",
          "group",
          "groups",
          "taskforce",
          "secretariat",
          "board",
          "forum",
          "dialogue",
          "ministerial",
          "tribunal",
          "mechanism",
          "contact");
  private static final Set<String> ONLY_FOUNDED =
      Set.of("mechanism", "group", "groups", "dialogue", "forum", "board");

  private DelegationScanner() {}

  static List<Delegation> find(Tokens tokens) {
    List<Delegation> found = new ArrayList<>();
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.tag() instanceof Tag.Delegates delegates) {
        found.add(
            new Delegation(
                delegates.kind(),
                tokens.span(hit.first(), hit.last()),
                "phrase-" + delegates.kind().code()));
      }
    }
    if (tokens.any(Lexicon.BODY | Lexicon.FOUND)) {
      bodies(tokens, found);
    }
    return found;
  }

  private static void bodies(Tokens tokens, List<Delegation> found) {
    int founded = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Lexicon.FOUND)) {
        founded = i;
      }
      if (isBody(tokens, i) && !isHeading(tokens, i)) {
        boolean near = founded >= 0 && i - founded <= REACH && isObject(tokens, founded, i);
        boolean passive = isFounded(tokens, i);
        boolean creates = near || passive;
        if (creates
            || (!ONLY_FOUNDED.contains(tokens.form(i)) && tokens.isCapital(i))
            || (tokens.isCapital(i) && isTitled(tokens, i))) {
          found.add(
              new Delegation(
                  creates ? Delegation.Kind.BODY_CREATED : Delegation.Kind.BODY,
                  tokens.span(creates && near ? founded : i, i),
                  creates ? "body-founded" : "body-named"));
          founded = -1;
        }
      }
    }
  }

  private static boolean isBody(Tokens tokens, int i) {
    String form = tokens.form(i);
    if (form.equals("force")) {
      return tokens.isWord(i - 1, "task");
    }
    if (form.equals("contact")) {
      return tokens.isWord(i + 1, "point") || tokens.isWord(i + 1, "points");
    }
    return NOUNS.contains(form);
  }

  /** <em>Ministerial: The Parties …</em>. */
  private static boolean isHeading(Tokens tokens, int i) {
    return i < 3 && i + 1 < tokens.size() && tokens.before(i + 1) == ':';
  }

  private static boolean isTitled(Tokens tokens, int i) {
    return i > 0
        && tokens.isCapital(i - 1)
        && tokens.before(i) == Words.NOTHING
        && !tokens.is(i - 1, Lexicon.DETERMINER);
  }

  /**
   * Whether the body is what is founded and not one in which, or by which, something is founded.
   */
  private static boolean isObject(Tokens tokens, int founding, int body) {
    for (int i = founding + 1; i < body; i++) {
      boolean apart =
          tokens.boundary(i)
              || tokens.isWord(i, "by")
              || tokens.isWord(i, "under")
              || tokens.isWord(i, "within")
              || tokens.isWord(i, "through")
              || tokens.isWord(i, "in")
              || tokens.isWord(i, "pursuant");
      if (apart) {
        return false;
      }
    }
    return true;
  }

  /** <em>A Joint Committee is hereby established</em>. */
  private static boolean isFounded(Tokens tokens, int body) {
    for (int i = body + 1; i < Math.min(tokens.size(), body + REACH); i++) {
      if (tokens.boundary(i)) {
        return false;
      }
      if (tokens.is(i, Lexicon.BE)) {
        int verb = i + 1;
        while (tokens.isAdverb(verb)) {
          verb++;
        }
        return tokens.isWord(verb, "established")
            || tokens.isWord(verb, "created")
            || tokens.isWord(verb, "constituted");
      }
      if (tokens.is(i, Lexicon.DETERMINER)) {
        return false;
      }
    }
    return false;
  }
}
