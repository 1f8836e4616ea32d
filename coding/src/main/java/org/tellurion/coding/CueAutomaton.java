package org.tellurion.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tellurion.model.CuePhrase;

/**
 * Finds all phrases of a codebook in a run of words at once.
 *
 * <p>Every word is looked up once in the {@link CueLexicon}. A phrase is tried only where one of
 * the words of its anchor stands ({@link CueAnchors}), from each word on until it was found once.
 * The cost is linear in the words, plus for each phrase that has its anchor there one test a word
 * and, where it begins, at most <em>g</em> tries for each of its gaps of <em>g</em> words.
 * Instances do not change and can be shared between threads.
 */
final class CueAutomaton {
  private static final int[] NONE = {};

  private final CueLexicon lexicon;
  private final CueNode[] phrases;
  private final int[][] anchoredBy;

  private CueAutomaton(CueLexicon lexicon, CueNode[] phrases, int[][] anchoredBy) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.anchoredBy = anchoredBy;
  }

  /** Number of phrases, which are numbered from 0. */
  int size() {
    return phrases.length;
  }

  /** The phrases found in {@code words}, each at its first place. */
  CueHits find(Words words) {
    int size = words.size();
    int[][] symbols = new int[size][];
    BitSet candidates = new BitSet();
    for (int i = 0; i < size; i++) {
      symbols[i] = lexicon.symbols(words.form(i));
      for (int symbol : symbols[i]) {
        for (int phrase : anchoredBy[symbol]) {
          candidates.set(phrase);
        }
      }
    }
    CueHits hits = CueHits.NONE;
    for (int phrase = candidates.nextSetBit(0);
        phrase >= 0;
        phrase = candidates.nextSetBit(phrase + 1)) {
      for (int at = 0; at < size; at++) {
        int end = CueNode.match(phrases[phrase], symbols, size, at);
        if (end >= 0) {
          hits = hits == CueHits.NONE ? new CueHits(phrases.length) : hits;
          hits.add(phrase, words.span(at, end - 1));
          break;
        }
      }
    }
    return hits;
  }

  /** Numbers phrases and builds the automaton. The same phrase has the same number. */
  static final class Builder {
    private final Map<List<?>, Integer> numbers = new LinkedHashMap<>();
    private final List<CueNode> nodes = new ArrayList<>();
    private final List<int[]> anchors = new ArrayList<>();
    private final CueLexicon.Builder lexicon = new CueLexicon.Builder();

    int add(CuePhrase phrase) {
      Integer known = numbers.get(phrase.items());
      if (known != null) {
        return known;
      }
      int number = nodes.size();
      numbers.put(phrase.items(), number);
      nodes.add(CueNode.compile(phrase.items(), new CueNode.Accept(), lexicon));
      anchors.add(
          CueAnchors.of(phrase.items()).stream().mapToInt(lexicon::symbol).distinct().toArray());
      return number;
    }

    CueAutomaton build() {
      int[][] anchored = new int[lexicon.size()][];
      Arrays.fill(anchored, NONE);
      for (int phrase = 0; phrase < nodes.size(); phrase++) {
        for (int symbol : anchors.get(phrase)) {
          anchored[symbol] = Arrays.copyOf(anchored[symbol], anchored[symbol].length + 1);
          anchored[symbol][anchored[symbol].length - 1] = phrase;
        }
      }
      return new CueAutomaton(lexicon.build(), nodes.toArray(CueNode[]::new), anchored);
    }
  }
}
