package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Withdrawal;

/**
 * The entries of a ledger brought into a form that files can hold.
 *
 * <p>A ledger is ordered by sequence, files by time of recording, and the two can disagree: a file
 * that comes back brings its claims with their old times. What stands at the end has to come out
 * the same, so of each claim only those events are kept whose times grow towards the last one.
 * Nothing is lost where the two orders agree.
 */
final class CanonicalHistory {
  private static final Comparator<LedgerEntry> BY_TIME =
      Comparator.comparing(LedgerEntry::recordedAt)
          .thenComparing(entry -> entry instanceof Withdrawal);

  private final TreeMap<SubjectId, List<Claim>> claims = new TreeMap<>();
  private final Map<SubjectId, List<Withdrawal>> withdrawals = new HashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();

  /**
   * Sorts the entries out.
   *
   * @param entries in the order of the ledger
   * @throws LedgerException when a withdrawal ends a claim that was not made before it
   */
  CanonicalHistory(Iterable<? extends LedgerEntry> entries) {
    Map<ClaimId, List<LedgerEntry>> events = new LinkedHashMap<>();
    for (LedgerEntry entry : entries) {
      switch (entry) {
        case Claim claim -> events.computeIfAbsent(claim.id(), _ -> new ArrayList<>()).add(claim);
        case Withdrawal withdrawal -> eventsOf(events, withdrawal).add(withdrawal);
        case Judgement judgement -> judgements.add(judgement);
      }
    }
    events.values().forEach(this::keep);
    dropRepeatedJudgements();
  }

  private static List<LedgerEntry> eventsOf(
      Map<ClaimId, List<LedgerEntry>> events, Withdrawal withdrawal) {
    List<LedgerEntry> known = events.get(withdrawal.claim());
    if (known == null) {
      throw new LedgerException(
          "a withdrawal ends the claim " + withdrawal.claim() + ", which was not made before it");
    }
    return known;
  }

  private void keep(List<LedgerEntry> events) {
    for (LedgerEntry event : withoutRepeats(growing(withoutRepeats(events)))) {
      switch (event) {
        case Claim claim ->
            claims.computeIfAbsent(claim.subject(), _ -> new ArrayList<>()).add(claim);
        case Withdrawal withdrawal ->
            withdrawals
                .computeIfAbsent(((Claim) events.getFirst()).subject(), _ -> new ArrayList<>())
                .add(withdrawal);
        case Judgement _ -> throw new IllegalStateException("a judgement is on no claim");
      }
    }
  }

  /**
   * What a ledger would write of these events of one claim: no claim that is live, no withdrawal
   * that is in force. A withdrawal never stands before the claim it ends.
   */
  private static List<LedgerEntry> withoutRepeats(List<LedgerEntry> events) {
    List<LedgerEntry> kept = new ArrayList<>();
    Set<Withdrawal> inForce = new HashSet<>();
    boolean live = false;
    Instant claimed = Instant.MIN;
    for (LedgerEntry event : events) {
      if (event instanceof Withdrawal withdrawal) {
        Withdrawal moved = notBefore(withdrawal, claimed);
        if (inForce.add(moved)) {
          kept.add(moved);
        }
        live = false;
      } else if (!live) {
        kept.add(event);
        inForce.clear();
        live = true;
        claimed = event.recordedAt();
      }
    }
    return kept;
  }

  private static Withdrawal notBefore(Withdrawal withdrawal, Instant claimed) {
    return withdrawal.recordedAt().isBefore(claimed)
        ? new Withdrawal(withdrawal.claim(), claimed, withdrawal.recordedBy(), withdrawal.reason())
        : withdrawal;
  }

  /** The last event, and of those before it the ones whose times grow towards it. */
  private static List<LedgerEntry> growing(List<LedgerEntry> events) {
    List<LedgerEntry> kept = new ArrayList<>();
    for (LedgerEntry event : events.reversed()) {
      if (kept.isEmpty()) {
        kept.add(event);
        continue;
      }
      int order = BY_TIME.compare(event, kept.getLast());
      if (order < 0 || (order == 0 && event instanceof Withdrawal)) {
        kept.add(event);
      }
    }
    Collections.reverse(kept);
    return kept;
  }

  private void dropRepeatedJudgements() {
    List<Judgement> sorted =
        judgements.stream().sorted(Comparator.comparing(Judgement::recordedAt)).toList();
    Map<List<SubjectId>, Judgement> latest = new HashMap<>();
    judgements.clear();
    for (Judgement judgement : sorted) {
      List<SubjectId> pair = List.of(judgement.duplicate(), judgement.canonical());
      if (!judgement.equals(latest.put(pair, judgement))) {
        judgements.add(judgement);
      }
    }
  }

  /** Claims by subject, in the order of subjects. */
  Map<SubjectId, List<Claim>> claims() {
    return claims;
  }

  /** Withdrawals of claims about a subject. */
  List<Withdrawal> withdrawals(SubjectId subject) {
    return withdrawals.getOrDefault(subject, List.of());
  }

  /** Judgements in the order of recording. */
  List<Judgement> judgements() {
    return judgements;
  }
}
