package org.tellurion.web.ui;

import java.util.Optional;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Snapshot;

/** Where parties lie: states at home, everybody else in their country, the EU in Brussels. */
public final class Places {
  private Places() {}

  /** The place of a party; empty for groups that lie nowhere. */
  public static Optional<WorldMap.Point> find(Snapshot snapshot, String party) {
    Optional<WorldMap.Point> named = WorldMap.get().find(party);
    return named.isPresent() ? named : byCode(snapshot, party).or(() -> byCountry(snapshot, party));
  }

  private static Optional<WorldMap.Point> byCode(Snapshot snapshot, String party) {
    return entity(snapshot, party)
        .flatMap(entity -> entity.text(PartyProperties.ISO_NUMERIC))
        .map(code -> "0".repeat(Math.max(0, 3 - code.length())) + code)
        .flatMap(WorldMap.get()::find);
  }

  private static Optional<WorldMap.Point> byCountry(Snapshot snapshot, String party) {
    return entity(snapshot, party)
        .flatMap(entity -> entity.code(PartyProperties.COUNTRY))
        .filter(country -> !country.equals(party))
        .flatMap(country -> byCode(snapshot, country));
  }

  private static Optional<Entity> entity(Snapshot snapshot, String party) {
    return snapshot.findEntity(SubjectId.party(party));
  }
}
