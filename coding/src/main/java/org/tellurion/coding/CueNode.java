package org.tellurion.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tellurion.model.CueItem;

/**
 * A state of the matcher of one phrase. The states of a phrase form a graph without circles that
 * ends at {@link Accept}.
 */
sealed interface CueNode {
  /** The phrase is found. */
  record Accept() implements CueNode {}

  /** One word that has one of the symbols. */
  record OneWord(BitSet symbols, CueNode next) implements CueNode {}

  /** Any of several ways on, tried in order. */
  record Split(List<CueNode> ways) implements CueNode {}

  /** Up to {@code most} words of any kind, as few as will do. */
  record Skip(int most, CueNode next) implements CueNode {}

  /**
   * Where a match that begins at {@code at} ends.
   *
   * @param words the symbols of each word
   * @return index after the last word, or -1 when there is none
   */
  static int match(CueNode node, int[][] words, int size, int at) {
    return switch (node) {
      case Accept _ -> at;
      case OneWord one ->
          at < size && hasAny(one.symbols, words[at]) ? match(one.next, words, size, at + 1) : -1;
      case Split split -> firstMatch(split, words, size, at);
      case Skip skip -> {
        int end = -1;
        for (int over = 0; end < 0 && over <= skip.most && at + over < size; over++) {
          end = match(skip.next, words, size, at + over);
        }
        yield end;
      }
    };
  }

  private static int firstMatch(Split split, int[][] words, int size, int at) {
    for (CueNode way : split.ways) {
      int end = match(way, words, size, at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean hasAny(BitSet wanted, int[] symbols) {
    for (int symbol : symbols) {
      if (wanted.get(symbol)) {
        return true;
      }
    }
    return false;
  }

  /** The states for {@code items}, then {@code next}. */
  static CueNode compile(List<CueItem> items, CueNode next, CueLexicon.Builder lexicon) {
    CueNode node = next;
    for (CueItem item : items.reversed()) {
      node =
          switch (item) {
            case CueItem.Word word -> oneOf(List.of(word), node, lexicon);
            case CueItem.Gap gap -> new Skip(gap.most(), node);
            case CueItem.Choice choice -> split(choice, node, lexicon);
          };
    }
    return node;
  }

  private static CueNode split(CueItem.Choice choice, CueNode next, CueLexicon.Builder lexicon) {
    List<CueItem.Word> single = new ArrayList<>();
    List<List<CueItem>> longer = new ArrayList<>();
    sort(choice, single, longer);
    List<CueNode> ways = new ArrayList<>();
    longer.forEach(run -> ways.add(compile(run, next, lexicon)));
    if (!single.isEmpty()) {
      ways.add(oneOf(single, next, lexicon));
    }
    if (choice.optional()) {
      ways.add(next);
    }
    return ways.size() == 1 ? ways.getFirst() : new Split(List.copyOf(ways));
  }

  /** Parts single words, which one set can hold, from longer runs, also inside of choices. */
  private static void sort(
      CueItem.Choice choice, List<CueItem.Word> single, List<List<CueItem>> longer) {
    for (List<CueItem> run : choice.alternatives()) {
      if (run.size() == 1 && run.getFirst() instanceof CueItem.Word word) {
        single.add(word);
      } else if (run.size() == 1
          && run.getFirst() instanceof CueItem.Choice inner
          && !inner.optional()) {
        sort(inner, single, longer);
      } else {
        longer.add(run);
      }
    }
  }

  private static CueNode oneOf(List<CueItem.Word> words, CueNode next, CueLexicon.Builder lexicon) {
    BitSet symbols = new BitSet();
    words.forEach(word -> symbols.set(lexicon.symbol(word)));
    return new OneWord(symbols, next);
  }
}
