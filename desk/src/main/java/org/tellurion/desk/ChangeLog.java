package org.tellurion.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Snapshot;

/** Every change in a snapshot, latest first; the lines of each are looked up when asked for. */
final class ChangeLog {
  private final Desk desk;
  private final List<ChangeGroup> groups;

  ChangeLog(Desk desk) {
    this.desk = desk;
    List<ChangeGroup> gathered = new ArrayList<>();
    for (Entity entity : everything(desk.snapshot())) {
      gather(desk, entity)
          .forEach(
              (key, lines) ->
                  gathered.add(
                      ChangeGroup.of(key.subject(), Subjects.title(desk, key.subject()), lines)));
    }
    gathered.sort(ChangeGroup.LATEST_FIRST);
    this.groups = List.copyOf(gathered);
  }

  /** Every subject that anything was ever said of, those whose claims all ended included. */
  private static List<Entity> everything(Snapshot snapshot) {
    List<Entity> all = new ArrayList<>();
    for (SubjectKind kind : SubjectKind.values()) {
      all.addAll(snapshot.listEntities(kind));
    }
    all.addAll(snapshot.listEnded());
    return all;
  }

  /** What the lines of one group share. */
  private record Key(Instant at, String by, SubjectId subject) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : by.compareTo(other.by);
    }
  }

  /** The lines of a subject by moment and recorder; a line that stands twice counts once. */
  private static Map<Key, Set<HistoryLine>> gather(Desk desk, Entity entity) {
    Map<Key, Set<HistoryLine>> lines = new TreeMap<>();
    for (HistoryLine line : HistoryLine.of(entity)) {
      SubjectId subject = desk.snapshot().canonical(line.subject());
      if (subject.equals(entity.id())) {
        lines
            .computeIfAbsent(new Key(line.at(), line.by(), subject), _ -> new LinkedHashSet<>())
            .add(line);
      }
    }
    return lines;
  }

  /** Every change, latest first. */
  List<ChangeGroup> groups() {
    return groups;
  }

  /** What was recorded in a change, in the order of the ledger. */
  List<HistoryLine> lines(ChangeGroup group) {
    return desk.snapshot()
        .findEntity(group.subject())
        .map(entity -> gather(desk, entity))
        .map(lines -> lines.get(new Key(group.at(), group.by(), group.subject())))
        .map(List::copyOf)
        .orElse(List.of());
  }
}
