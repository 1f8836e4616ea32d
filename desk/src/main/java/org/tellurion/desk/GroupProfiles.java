package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/** Puts together rows and profiles of small groups, as seen through a lens. */
final class GroupProfiles {
  private final Names names;
  private final Memberships memberships;
  private final Lens lens;
  private final Map<String, Entity> instruments = new HashMap<>();

  /**
   * Opens the groups.
   *
   * @param items the instruments that may have existed on the day of the lens
   */
  GroupProfiles(
      Names names, Memberships memberships, Collection<InstrumentIndex.Item> items, Lens lens) {
    this.names = names;
    this.memberships = memberships;
    this.lens = lens;
    items.forEach(item -> instruments.put(item.entity().id().id(), item.entity()));
  }

  /** One row a group, by id. */
  List<GroupRow> rows() {
    return memberships.groups().stream().map(this::row).flatMap(Optional::stream).toList();
  }

  private Optional<GroupRow> row(String group) {
    return Optional.ofNullable(instruments.get(group)).map(this::row);
  }

  private GroupRow row(Entity instrument) {
    List<MemberRow> seats =
        memberships.in(instrument.id().id()).stream()
            .map(seat -> MemberRow.of(seat, lens))
            .sorted(Comparator.comparing(seat -> names.party(seat.party())))
            .toList();
    return new GroupRow(
        new InstrumentRow(instrument, lens.on().map(day -> Phase.on(instrument, day))), seats);
  }

  /** The profile of a group; empty when the instrument has no membership on record. */
  Optional<GroupProfile> profile(Entity instrument, Publishers publishers) {
    if (memberships.in(instrument.id().id()).isEmpty()) {
      return Optional.empty();
    }
    GroupRow row = row(instrument);
    Set<String> seated = new HashSet<>();
    List<Claim> claims = new ArrayList<>();
    for (MemberRow seat : row.seats()) {
      seated.add(seat.party());
      claims.addAll(InstrumentProfiles.liveClaims(seat.entity()));
    }
    List<String> withoutSeat =
        instrument.codes(InstrumentProperties.PARTIES).stream()
            .filter(party -> !seated.contains(party))
            .toList();
    return Optional.of(
        new GroupProfile(
            row,
            lens,
            overlaps(row),
            withoutSeat,
            SourceLine.of(claims, publishers),
            names,
            publishers));
  }

  private List<GroupProfile.Overlap> overlaps(GroupRow row) {
    Set<String> here = row.inside();
    List<GroupProfile.Overlap> overlaps = new ArrayList<>();
    for (GroupRow other : rows()) {
      Set<String> shared = other.inside();
      int size = shared.size();
      shared.retainAll(here);
      if (!other.id().equals(row.id()) && !shared.isEmpty()) {
        overlaps.add(
            new GroupProfile.Overlap(other.id(), other.title(), List.copyOf(shared), size));
      }
    }
    overlaps.sort(
        Comparator.comparingInt((GroupProfile.Overlap overlap) -> overlap.shared().size())
            .reversed()
            .thenComparing(GroupProfile.Overlap::group));
    return List.copyOf(overlaps);
  }
}
