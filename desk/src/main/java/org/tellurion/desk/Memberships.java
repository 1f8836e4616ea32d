package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Snapshot;

/** The seats in small groups, by group and by party. A group is an instrument with a membership. */
final class Memberships {
  private final NavigableMap<String, List<Entity>> byGroup = new TreeMap<>();
  private final Map<String, List<Entity>> byParty = new HashMap<>();
  private final Snapshot snapshot;

  Memberships(Snapshot snapshot) {
    this.snapshot = snapshot;
    Set<SubjectId> seen = new HashSet<>();
    for (Entity seat : snapshot.listEntities(SubjectKind.MEMBERSHIP)) {
      String group = groupOf(seat);
      // A party may hold a seat under a group and under its merged duplicate: one seat.
      if (seen.add(SubjectId.membership(group, seat.id().localKey()))) {
        byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(seat);
        byParty.computeIfAbsent(seat.id().localKey(), _ -> new ArrayList<>()).add(seat);
      }
    }
  }

  /** Ids of the groups, sorted. */
  Collection<String> groups() {
    return byGroup.keySet();
  }

  /** Canonical id of the group that a seat is in. */
  String groupOf(Entity seat) {
    return snapshot.canonical(SubjectId.instrument(seat.id().ownerId())).id();
  }

  /** All seats in a group, by party, also those that say somebody is no member. */
  List<Entity> in(String group) {
    return byGroup.getOrDefault(group, List.of());
  }

  /** All seats of a party, by group, also those that say it is no member. */
  List<Entity> of(String party) {
    return byParty.getOrDefault(party, List.of());
  }
}
