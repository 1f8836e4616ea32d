package org.tellurion.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tellurion.desk.InstrumentIndex.Item;

/**
 * Numbers for the codes of every facet, and for every instrument of an index the numbers of its
 * codes, so that counting needs no look-up of words.
 */
final class FacetCodes {
  private static final int[][] NO_ITEMS = {};

  private final Map<Facet, List<String>> names = new EnumMap<>(Facet.class);
  private final Map<Facet, int[][]> byItem = new EnumMap<>(Facet.class);

  /**
   * Numbers the codes.
   *
   * @param items every item of an index; {@link Item#number()} is its place in the list
   */
  FacetCodes(List<Item> items) {
    for (Facet facet : Facet.values()) {
      Map<String, Integer> numbers = new HashMap<>();
      List<String> inOrder = new ArrayList<>();
      int[][] ofItems = new int[items.size()][];
      for (Item item : items) {
        List<String> mine = item.codes().getOrDefault(facet, List.of());
        int[] numbered = new int[mine.size()];
        for (int index = 0; index < numbered.length; index++) {
          numbered[index] = number(mine.get(index), numbers, inOrder);
        }
        ofItems[item.number()] = numbered;
      }
      names.put(facet, List.copyOf(inOrder));
      byItem.put(facet, ofItems);
    }
  }

  private static int number(String code, Map<String, Integer> numbers, List<String> inOrder) {
    Integer known = numbers.putIfAbsent(code, inOrder.size());
    if (known == null) {
      inOrder.add(code);
      return inOrder.size() - 1;
    }
    return known;
  }

  /** The codes of a facet; the number of a code is its place. */
  List<String> names(Facet facet) {
    return names.getOrDefault(facet, List.of());
  }

  /** Numbers of the codes that an item counts under. */
  int[] of(Item item, Facet facet) {
    return byItem.getOrDefault(facet, NO_ITEMS)[item.number()];
  }
}
