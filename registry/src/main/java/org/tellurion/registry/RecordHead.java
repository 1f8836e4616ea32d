package org.tellurion.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Method;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;

/** What all claims of one record share: who, when, how, from where. */
record RecordHead(
    String by,
    Instant at,
    Method method,
    List<Source> sources,
    Optional<String> pinpoint,
    Optional<String> note,
    Optional<Confidence> confidence,
    Optional<Edtf> from,
    Optional<Edtf> to) {

  /** The head of the record that {@code claim} belongs in. */
  static RecordHead of(Claim claim) {
    return new RecordHead(
        claim.recordedBy(),
        claim.recordedAt(),
        claim.method(),
        claim.sources(),
        claim.pinpoint(),
        claim.note(),
        claim.statedConfidence(),
        claim.validFrom(),
        claim.validTo());
  }

  /** One claim of this record. */
  Claim claim(SubjectId subject, Property property, Value value) {
    return Claim.of(
        subject, property, value, sources, pinpoint, method, confidence, from, to, note, at, by);
  }
}
