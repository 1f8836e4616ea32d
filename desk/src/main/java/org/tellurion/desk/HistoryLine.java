package org.tellurion.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;
import org.tellurion.registry.Entity;

/**
 * One event in the history of a subject: a claim recorded, a claim withdrawn, an identity judged.
 *
 * @param property and {@code value} are those of the claim concerned; empty for a judgement
 * @param note reason or note
 */
public record HistoryLine(
    SubjectId subject,
    Instant at,
    String by,
    Event event,
    Optional<Property> property,
    Optional<Value> value,
    Optional<String> note,
    Optional<ClaimId> claim) {

  /** What happened. */
  public enum Event {
    RECORDED("recorded"),
    REVIEWED("reviewed"),
    WITHDRAWN("withdrawn"),
    MERGED("merged"),
    SEPARATED("separated");

    private final String code;

    Event(String code) {
      this.code = code;
    }

    /** The word used in JSON, CSV and on the page. */
    public String code() {
      return code;
    }
  }

  /** The history of a subject, latest first. */
  static List<HistoryLine> of(Entity entity) {
    Map<ClaimId, Claim> claims = new HashMap<>();
    List<HistoryLine> lines = new ArrayList<>();
    for (LedgerEntry entry : entity.history()) {
      lines.add(
          switch (entry) {
            case Claim claim -> {
              claims.put(claim.id(), claim);
              yield ofClaim(claim);
            }
            case Withdrawal withdrawal -> ofWithdrawal(entity, withdrawal, claims);
            case Judgement judgement -> ofJudgement(judgement);
          });
    }
    lines.sort(Comparator.comparing(HistoryLine::at).reversed());
    return List.copyOf(lines);
  }

  private static HistoryLine ofClaim(Claim claim) {
    Event event =
        claim.method() instanceof org.tellurion.model.Method.Review
            ? Event.REVIEWED
            : Event.RECORDED;
    return new HistoryLine(
        claim.subject(),
        claim.recordedAt(),
        claim.recordedBy(),
        event,
        Optional.of(claim.property()),
        Optional.of(claim.value()),
        claim.note(),
        Optional.of(claim.id()));
  }

  private static HistoryLine ofWithdrawal(
      Entity entity, Withdrawal withdrawal, Map<ClaimId, Claim> claims) {
    Optional<Claim> ended = Optional.ofNullable(claims.get(withdrawal.claim()));
    return new HistoryLine(
        ended.map(Claim::subject).orElse(entity.id()),
        withdrawal.recordedAt(),
        withdrawal.recordedBy(),
        Event.WITHDRAWN,
        ended.map(Claim::property),
        ended.map(Claim::value),
        Optional.of(withdrawal.reason()),
        Optional.of(withdrawal.claim()));
  }

  private static HistoryLine ofJudgement(Judgement judgement) {
    String pair = judgement.duplicate().id() + " = " + judgement.canonical().id();
    return new HistoryLine(
        judgement.canonical(),
        judgement.recordedAt(),
        judgement.recordedBy(),
        judgement.merged() ? Event.MERGED : Event.SEPARATED,
        Optional.empty(),
        Optional.empty(),
        Optional.of(pair + ": " + judgement.reason()),
        Optional.empty());
  }
}
