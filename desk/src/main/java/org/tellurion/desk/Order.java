package org.tellurion.desk;

import java.util.List;
import java.util.stream.Stream;

/** An order of the rows of a list, with the word that asks for it. */
public sealed interface Order permits InstrumentList.Sort, Parties.Sort {

  /** The word in the query. */
  String key();

  /** What a reader sees. */
  String label();

  /** The words of some orders, as they come. */
  static List<String> keys(Order[] orders) {
    return Stream.of(orders).map(Order::key).toList();
  }

  /**
   * The order that a word asks for.
   *
   * @throws UnknownWord when it asks for none
   */
  static <O extends Order> O parse(O[] orders, String key) {
    return Stream.of(orders)
        .filter(order -> order.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new UnknownWord("sort", key, keys(orders)));
  }
}
