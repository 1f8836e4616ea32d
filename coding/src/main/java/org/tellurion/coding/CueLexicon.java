package org.tellurion.coding;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.tellurion.model.CueItem;

/**
 * Knows every word that the cues of a codebook mention: one tree of characters for all of them.
 *
 * <p>Each distinct {@link CueItem.Word} is a <em>symbol</em>, a small number. {@link #symbols}
 * walks the tree along a word's characters and gives the symbols that stand for it: the word itself
 * and every beginning of it that a cue writes with a star.
 *
 * <p>Cost: linear in the characters of the word; most words of a text leave the tree after a few.
 * Memory: a row of one number a character class for each node, some megabytes for a codebook of
 * thousands of words.
 */
final class CueLexicon {
  private static final int[] NONE = {};
  private static final int CHARACTERS = 1 << 16;

  private final byte[] classes = new byte[CHARACTERS];
  private final int width;
  private final int[] next;
  private final int[][] prefixes;
  private final int[][] exact;

  private CueLexicon(Map<CueItem.Word, Integer> symbols) {
    int letters = 0;
    int nodes = 1;
    for (CueItem.Word word : symbols.keySet()) {
      for (int i = 0; i < word.form().length(); i++) {
        char character = word.form().charAt(i);
        if (classes[character] == 0) {
          classes[character] = (byte) ++letters;
        }
      }
      nodes += word.form().length();
    }
    if (letters > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("the cues use more than 127 different characters");
    }
    width = letters + 1;
    next = new int[nodes * width];
    prefixes = new int[nodes][];
    exact = new int[nodes][];
    Arrays.fill(prefixes, NONE);
    Arrays.fill(exact, NONE);
    int used = 1;
    for (Map.Entry<CueItem.Word, Integer> entry : symbols.entrySet()) {
      used = add(entry.getKey(), entry.getValue(), used);
    }
  }

  private int add(CueItem.Word word, int symbol, int firstFree) {
    int free = firstFree;
    int node = 0;
    for (int i = 0; i < word.form().length(); i++) {
      int edge = node * width + classes[word.form().charAt(i)];
      if (next[edge] == 0) {
        next[edge] = free++;
      }
      node = next[edge];
    }
    int[][] kind = word.prefix() ? prefixes : exact;
    kind[node] = append(kind[node], symbol);
    return free;
  }

  private static int[] append(int[] list, int number) {
    int[] longer = Arrays.copyOf(list, list.length + 1);
    longer[list.length] = number;
    return longer;
  }

  /** The symbols that stand for a word in lower case; do not change the array. */
  int[] symbols(String form) {
    int[] found = NONE;
    int node = 0;
    for (int i = 0; i < form.length(); i++) {
      int kind = classes[form.charAt(i)];
      node = kind == 0 ? 0 : next[node * width + kind];
      if (node == 0) {
        return found;
      }
      found = join(found, prefixes[node]);
    }
    return join(found, exact[node]);
  }

  private static int[] join(int[] left, int[] right) {
    if (right.length == 0) {
      return left;
    }
    if (left.length == 0) {
      return right;
    }
    int[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }

  /** Collects the words of a codebook and numbers them. */
  static final class Builder {
    private final Map<CueItem.Word, Integer> symbols = new TreeMap<>(Builder::compare);

    private static int compare(CueItem.Word left, CueItem.Word right) {
      int byForm = left.form().compareTo(right.form());
      return byForm != 0 ? byForm : Boolean.compare(left.prefix(), right.prefix());
    }

    /** The symbol of a word, the same for the same word. */
    int symbol(CueItem.Word word) {
      Integer known = symbols.get(word);
      if (known != null) {
        return known;
      }
      int symbol = symbols.size();
      symbols.put(word, symbol);
      return symbol;
    }

    int size() {
      return symbols.size();
    }

    CueLexicon build() {
      return new CueLexicon(symbols);
    }
  }
}
