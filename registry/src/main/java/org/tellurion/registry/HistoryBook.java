package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Withdrawal;

/**
 * Collects entries of the ledger into {@link Histories}. Confined to one thread at a time: the
 * registry's writer.
 */
final class HistoryBook {
  private Map<SubjectId, List<LedgerEntry>> settled = Map.of();
  private final Map<SubjectId, List<LedgerEntry>> open = new HashMap<>();
  private final Map<ClaimId, SubjectId> subjectOf = new HashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final NavigableSet<Instant> moments = new TreeSet<>();

  /** What was added up to now, and the subjects it touched since the last time. */
  record Page(Histories histories, Set<SubjectId> touched) {}

  /** Takes the next entry of the ledger. */
  void add(LedgerEntry entry) {
    moments.add(entry.recordedAt());
    switch (entry) {
      case Claim claim -> {
        subjectOf.put(claim.id(), claim.subject());
        append(claim.subject(), claim);
      }
      case Withdrawal withdrawal -> append(subjectOf(withdrawal), withdrawal);
      case Judgement judgement -> {
        judgements.add(judgement);
        append(judgement.duplicate(), judgement);
        append(judgement.canonical(), judgement);
      }
    }
  }

  private SubjectId subjectOf(Withdrawal withdrawal) {
    SubjectId subject = subjectOf.get(withdrawal.claim());
    if (subject == null) {
      throw new LedgerException(
          "the ledger withdraws claim " + withdrawal.claim() + ", which it does not hold");
    }
    return subject;
  }

  private void append(SubjectId subject, LedgerEntry entry) {
    open.computeIfAbsent(subject, _ -> new ArrayList<>(settled.getOrDefault(subject, List.of())))
        .add(entry);
  }

  /** Settles what was added. Copies the map of subjects, and only the lists that were added to. */
  Page turn() {
    Set<SubjectId> touched = Set.copyOf(open.keySet());
    Map<SubjectId, List<LedgerEntry>> next = new HashMap<>(settled);
    open.forEach((subject, entries) -> next.put(subject, List.copyOf(entries)));
    open.clear();
    settled = Collections.unmodifiableMap(next);
    Histories histories =
        new Histories(
            settled,
            List.copyOf(judgements),
            Collections.unmodifiableNavigableSet(new TreeSet<>(moments)));
    return new Page(histories, touched);
  }
}
