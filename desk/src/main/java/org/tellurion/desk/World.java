package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/**
 * The instruments that may have existed on the day of a lens, prepared for counting by party,
 * mineral, group and strategy. Built once for the latest state and shared; once a question for a
 * day.
 */
final class World {
  private final Desk desk;
  private final Lazy<PartyProfiles> parties;
  private final Lazy<MineralProfiles> minerals;
  private final Lazy<GroupProfiles> groups;
  private final Lazy<StrategyProfiles> strategies;
  private final Lazy<List<PartyRow>> partyRows;
  private final Lazy<List<MineralRow>> mineralRows;

  World(Desk desk, Lens lens) {
    this.desk = desk;
    List<InstrumentIndex.Item> items = InstrumentList.inTheWorld(desk.instruments(), lens);
    Lazy<Memberships> memberships = new Lazy<>(() -> new Memberships(desk.snapshot()));
    Lazy<MineralGroups> mineralGroups = new Lazy<>(() -> new MineralGroups(desk.snapshot()));
    this.parties =
        new Lazy<>(
            () -> new PartyProfiles(desk, items, memberships.get(), mineralGroups.get(), lens));
    this.minerals = new Lazy<>(() -> new MineralProfiles(desk, items, mineralGroups.get(), lens));
    this.groups = new Lazy<>(() -> new GroupProfiles(desk.names(), memberships.get(), items, lens));
    this.strategies = new Lazy<>(() -> new StrategyProfiles(desk, items, lens));
    this.partyRows = new Lazy<>(() -> parties.get().rows());
    this.mineralRows = new Lazy<>(() -> minerals.get().rows());
  }

  Parties listParties(Selection selection, Parties.Sort sort) {
    return Parties.of(desk, partyRows.get(), selection, sort);
  }

  PartyProfile party(Entity party, Optional<String> with, Publishers publishers) {
    return parties.get().profile(party, with, publishers);
  }

  Minerals listMinerals(Selection selection) {
    return Minerals.of(desk, mineralRows.get(), selection);
  }

  MineralProfile mineral(Entity mineral, Publishers publishers) {
    MineralRow row =
        mineralRows.get().stream()
            .filter(other -> other.entity().id().equals(mineral.id()))
            .findFirst()
            .orElseGet(() -> minerals.get().row(mineral));
    return minerals.get().profile(row, publishers);
  }

  Groups listGroups(Selection selection) {
    return Groups.of(desk, groups.get().rows(), selection);
  }

  Optional<GroupProfile> group(Entity instrument, Publishers publishers) {
    return groups.get().profile(instrument, publishers);
  }

  Strategies listStrategies(Selection selection) {
    return Strategies.of(desk, strategies.get().rows(), selection);
  }

  StrategyProfile strategy(Entity strategy, Publishers publishers) {
    return strategies.get().profile(strategy, publishers);
  }
}
