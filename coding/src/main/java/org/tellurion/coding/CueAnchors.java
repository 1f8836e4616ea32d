package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tellurion.model.CueItem;

/**
 * Chooses the words of a phrase of which one must be in a sentence for the phrase to be there: its
 * anchor. Of the items that cannot be left out, the one whose words are rarest in texts of this
 * kind is taken, so that most phrases are never tried in most sentences.
 *
 * <p>Rarity is guessed from a list of words that stand in nearly every sentence of an agreement,
 * and from the number of alternatives. A bad guess costs time and never a finding.
 */
final class CueAnchors {
  private static final Set<String> COMMON =
      Set.of(
          "a",
          "agreement",
          "agreements",
          "and",
          "any",
          "apply",
          "article",
          "articles",
          "be",
          "by",
          "chapter",
          "contracting",
          "country",
          "countries",
          "court",
          "each",
          "for",
          "from",
          "government",
          "has",
          "have",
          "if",
          "in",
          "is",
          "it",
          "law",
          "laws",
          "measure",
          "measures",
          "member",
          "members",
          "may",
          "neither",
          "no",
          "nor",
          "not",
          "of",
          "on",
          "or",
          "other",
          "participants",
          "parties",
          "party",
          "provide",
          "provisions",
          "rights",
          "shall",
          "should",
          "state",
          "states",
          "that",
          "the",
          "they",
          "this",
          "to",
          "trade",
          "under",
          "upon",
          "use",
          "we",
          "when",
          "where",
          "which",
          "will",
          "with",
          "within",
          "without");
  private static final int COMMON_COST = 1000;

  private CueAnchors() {}

  /** The words of the anchor; never empty. */
  static List<CueItem.Word> of(List<CueItem> items) {
    List<CueItem.Word> best = List.of();
    for (CueItem item : items) {
      List<CueItem.Word> words = anchor(item);
      if (!words.isEmpty() && (best.isEmpty() || cost(words) < cost(best))) {
        best = words;
      }
    }
    return best;
  }

  private static List<CueItem.Word> anchor(CueItem item) {
    return switch (item) {
      case CueItem.Word word -> List.of(word);
      case CueItem.Gap _ -> List.of();
      case CueItem.Choice choice -> choice.optional() ? List.of() : anchors(choice);
    };
  }

  /** One word of each alternative; nothing when one of them has none. */
  private static List<CueItem.Word> anchors(CueItem.Choice choice) {
    List<CueItem.Word> words = new ArrayList<>();
    for (List<CueItem> run : choice.alternatives()) {
      List<CueItem.Word> of = of(run);
      if (of.isEmpty()) {
        return List.of();
      }
      words.addAll(of);
    }
    return words;
  }

  private static int cost(List<CueItem.Word> words) {
    int cost = 0;
    for (CueItem.Word word : words) {
      cost += COMMON.contains(word.form()) ? COMMON_COST : 1;
    }
    return cost;
  }
}
