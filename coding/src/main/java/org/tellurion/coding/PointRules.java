package org.tellurion.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Resolves the wording that a point has from the words that lead into it, by the verb that the
 * point begins with: <em>the Parties shall: (a) refrain from …; (b) endeavour to …; (c) consider
 * …</em>.
 */
final class PointRules {
  private PointRules() {}

  static Wording resolve(Wording inherited, Tokens tokens) {
    int verb = 0;
    while (tokens.isAdverb(verb)) {
      verb++;
    }
    boolean promise = inherited.force() == Force.DUTY || inherited.force() == Force.INTENTION;
    if (!promise) {
      return inherited;
    }
    boolean forbids =
        tokens.isWord(verb, "not")
            || tokens.isWord(verb, "refrain")
            || tokens.isWord(verb, "abstain");
    if (forbids && inherited.force() == Force.DUTY) {
      return inherited.changed(
          Force.PROHIBITION, inherited.strength(), inherited.lowerings(), "/point-negated");
    }
    Set<Lowering> why = new LinkedHashSet<>(inherited.lowerings());
    Strength strength = inherited.strength();
    boolean tries = tokens.is(verb, Lexicon.EFFORT) && tokens.isWord(verb + 1, "to");
    if (tries && why.add(Lowering.EFFORT)) {
      strength = strength.min(Strength.INTENDED);
    } else if (tokens.is(verb, Lexicon.WEAK) && why.add(Lowering.WEAK_VERB)) {
      strength = strength.lowered();
    }
    if (isQualified(tokens) && why.add(Lowering.DISCRETION)) {
      strength = strength.lowered();
    }
    return strength == inherited.strength()
        ? inherited
        : inherited.changed(
            tries ? Force.EFFORT : inherited.force(), strength, List.copyOf(why), "/point-lowered");
  }

  private static boolean isQualified(Tokens tokens) {
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.tag() instanceof Tag.Vague vague && ForceRules.leavesOpen(vague.kind())) {
        return true;
      }
    }
    return false;
  }
}
