package org.tellurion.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Source;
import org.tellurion.model.Withdrawal;

/**
 * What the claims of one record share: who says it, when, how, on what evidence. A withdrawal or a
 * judgement has a recorder and a note, its reason, and nothing else.
 */
record Circumstances(
    String recordedBy,
    Instant recordedAt,
    Optional<Method> method,
    List<Source> sources,
    Optional<String> pinpoint,
    Optional<String> note,
    Optional<Confidence> confidence,
    Optional<Edtf> validFrom,
    Optional<Edtf> validTo) {

  static Circumstances of(LedgerEntry entry) {
    return switch (entry) {
      case Claim claim ->
          new Circumstances(
              claim.recordedBy(),
              claim.recordedAt(),
              Optional.of(claim.method()),
              claim.sources(),
              claim.pinpoint(),
              claim.note(),
              claim.statedConfidence(),
              claim.validFrom(),
              claim.validTo());
      case Withdrawal withdrawal -> ofReason(withdrawal, withdrawal.reason());
      case Judgement judgement -> ofReason(judgement, judgement.reason());
    };
  }

  private static Circumstances ofReason(LedgerEntry entry, String reason) {
    return new Circumstances(
        entry.recordedBy(),
        entry.recordedAt(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(reason),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
