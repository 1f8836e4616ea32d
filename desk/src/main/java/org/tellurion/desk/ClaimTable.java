package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tellurion.model.Claim;
import org.tellurion.model.Edtf;
import org.tellurion.model.Source;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Resolved;
import org.tellurion.registry.WeighedClaim;

/** The live claims on some subjects as a table: one claim a row. */
final class ClaimTable {
  private static final List<String> COLUMNS =
      List.of(
          "subject",
          "property",
          "value",
          "state",
          "verdict",
          "trust",
          "voices",
          "confidence",
          "claim-confidence",
          "by",
          "at",
          "method",
          "sources",
          "pinpoint",
          "from",
          "to",
          "note",
          "claim");

  private ClaimTable() {}

  /** The claims on the subjects, in the order of subjects, properties and verdicts. */
  static Table of(Collection<Entity> entities) {
    List<Entity> copy = List.copyOf(entities);
    return new Table(
        COLUMNS, () -> copy.stream().flatMap(entity -> rows(entity).stream()).iterator());
  }

  private static List<List<String>> rows(Entity entity) {
    List<List<String>> rows = new ArrayList<>();
    for (Resolved resolved : entity.values()) {
      for (Alternative alternative : resolved.alternatives()) {
        for (WeighedClaim weighed : alternative.claims()) {
          rows.add(row(resolved, alternative, weighed));
        }
      }
    }
    return rows;
  }

  private static List<String> row(
      Resolved resolved, Alternative alternative, WeighedClaim weighed) {
    Claim claim = weighed.claim();
    return List.of(
        claim.subject().id(),
        resolved.property().name(),
        Values.plain(alternative.value()),
        resolved.state().code(),
        Explanations.code(alternative.verdict()),
        alternative.trust().code(),
        String.valueOf(alternative.voices()),
        alternative.confidence().code(),
        weighed.confidence().code(),
        claim.recordedBy(),
        claim.recordedAt().toString(),
        claim.method().code(),
        String.join(" ; ", claim.sources().stream().map(Source::citation).toList()),
        claim.pinpoint().orElse(""),
        claim.validFrom().map(Edtf::text).orElse(""),
        claim.validTo().map(Edtf::text).orElse(""),
        claim.note().orElse(""),
        claim.id().toString());
  }
}
