package org.tellurion.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tellurion.model.MineralProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Snapshot;

/**
 * Which minerals belong to which groups. Who names neodymium names a rare earth; who names rare
 * earths does not thereby name neodymium.
 */
final class MineralGroups {
  private final Snapshot snapshot;
  private final Map<String, Set<String>> members = new HashMap<>();

  MineralGroups(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (Entity mineral : snapshot.listEntities(SubjectKind.MINERAL)) {
      for (String group : mineral.codes(MineralProperties.GROUPS)) {
        members.computeIfAbsent(group, _ -> new TreeSet<>()).add(mineral.id().id());
      }
    }
  }

  /** The groups a mineral belongs to, sorted. */
  List<String> groupsOf(String mineral) {
    return snapshot
        .findEntity(SubjectId.mineral(mineral))
        .map(entity -> entity.codes(MineralProperties.GROUPS))
        .orElse(List.of());
  }

  /** The minerals and groups that belong to a group, sorted; empty when it is none. */
  Collection<String> membersOf(String group) {
    return members.getOrDefault(group, Set.of());
  }

  /** The minerals named and every group they belong to. */
  Set<String> withGroups(Collection<String> minerals) {
    Set<String> all = new LinkedHashSet<>(minerals);
    minerals.forEach(mineral -> all.addAll(groupsOf(mineral)));
    return all;
  }
}
