package org.tellurion.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tellurion.desk.Lookup;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Snapshot;

/** Ids as they stand in addresses. */
final class Ids {
  private Ids() {}

  /** The subject that a segment of an address names; empty when no id looks like that. */
  static Optional<SubjectId> find(SubjectKind kind, String segment) {
    try {
      return Optional.of(new SubjectId(kind, segment));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /** Finds by what stands in the address: an id, else a name or another name. */
  static <T> Optional<T> findByWord(
      Lookup lookup, SubjectKind kind, String segment, Function<String, Optional<T>> byId) {
    return byId.apply(segment).or(() -> lookup.find(kind, segment).flatMap(byId));
  }

  /** Every id of a kind. */
  static List<String> list(Snapshot snapshot, SubjectKind kind) {
    return snapshot.listEntities(kind).stream().map(entity -> entity.id().id()).toList();
  }
}
