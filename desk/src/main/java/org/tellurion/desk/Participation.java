package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who takes part in which instruments, by the counting rule of the facet <em>party</em>: a party
 * takes part in the instruments that name it and in the groups it belongs to. Acts of a bloc are
 * not those of its members, acts of an agency not those of its state.
 */
final class Participation {
  private final Map<String, List<InstrumentIndex.Item>> byParty = new HashMap<>();

  Participation(Collection<InstrumentIndex.Item> items) {
    for (InstrumentIndex.Item item : items) {
      parties(item)
          .forEach(party -> byParty.computeIfAbsent(party, _ -> new ArrayList<>()).add(item));
    }
  }

  /** The parties that take part in an instrument. */
  private static List<String> parties(InstrumentIndex.Item item) {
    return known(item.codes().getOrDefault(Facet.PARTY, List.of()));
  }

  /** The codes without a state that stands in for them. */
  static List<String> known(List<String> codes) {
    return codes.stream().filter(code -> !Facet.STATES.contains(code)).toList();
  }

  /** Every party that takes part in an instrument. */
  Set<String> parties() {
    return Set.copyOf(byParty.keySet());
  }

  /** The instruments that a party takes part in, by id. */
  List<InstrumentIndex.Item> of(String party) {
    return byParty.getOrDefault(party, List.of());
  }

  /** The instruments that at least one of the parties takes part in, each once. */
  List<InstrumentIndex.Item> ofAny(Collection<String> parties) {
    Set<InstrumentIndex.Item> all = new LinkedHashSet<>();
    parties.forEach(party -> all.addAll(of(party)));
    return List.copyOf(all);
  }

  /**
   * A party that another takes part in instruments with.
   *
   * @param shared number of instruments both take part in, groups included
   * @param bilateral how many of these have no third party
   */
  record Shared(String party, int shared, int bilateral) {}

  /**
   * Whom a party takes part with: most shared instruments first, then most bilateral, then code.
   */
  List<Shared> partnersOf(String party) {
    Map<String, Integer> shared = new HashMap<>();
    Map<String, Integer> bilateral = new HashMap<>();
    for (InstrumentIndex.Item item : of(party)) {
      List<String> parties = parties(item);
      for (String other : parties) {
        if (!other.equals(party)) {
          shared.merge(other, 1, Integer::sum);
          bilateral.merge(other, parties.size() == 2 ? 1 : 0, Integer::sum);
        }
      }
    }
    List<Shared> partners = new ArrayList<>();
    shared.forEach(
        (other, count) -> partners.add(new Shared(other, count, bilateral.getOrDefault(other, 0))));
    partners.sort(
        Comparator.comparingInt(Shared::shared)
            .thenComparingInt(Shared::bilateral)
            .reversed()
            .thenComparing(Shared::party));
    return List.copyOf(partners);
  }
}
