package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/**
 * The whole ledger in memory at one sequence number, by subject, in order of the ledger. Immutable:
 * snapshots share it, and views of earlier moments are built from it.
 *
 * @param bySubject entries on each subject; a judgement stands under both of its subjects
 * @param judgements all judgements
 * @param moments every moment at which something was recorded
 */
record Histories(
    Map<SubjectId, List<LedgerEntry>> bySubject,
    List<Judgement> judgements,
    NavigableSet<Instant> moments) {

  /** All subjects ever spoken of, by kind. */
  Map<SubjectKind, List<SubjectId>> subjectsByKind() {
    Map<SubjectKind, List<SubjectId>> byKind = new EnumMap<>(SubjectKind.class);
    for (SubjectId subject : bySubject.keySet()) {
      byKind.computeIfAbsent(subject.kind(), _ -> new ArrayList<>()).add(subject);
    }
    return byKind;
  }

  /** Entries on a subject recorded up to {@code asOf}, in order of the ledger. */
  List<LedgerEntry> listEntries(SubjectId subject, Instant asOf) {
    List<LedgerEntry> all = bySubject.getOrDefault(subject, List.of());
    List<LedgerEntry> then = new ArrayList<>(all.size());
    for (LedgerEntry entry : all) {
      if (!entry.recordedAt().isAfter(asOf)) {
        then.add(entry);
      }
    }
    return then.size() == all.size() ? all : List.copyOf(then);
  }

  /** Judgements recorded up to {@code asOf}, in order of the ledger. */
  List<Judgement> listJudgements(Instant asOf) {
    return judgements.stream().filter(entry -> !entry.recordedAt().isAfter(asOf)).toList();
  }

  /**
   * The last moment of recording at or before {@code asOf}; {@link Instant#MIN} when there is none.
   */
  Instant lastMoment(Instant asOf) {
    Instant moment = moments.floor(asOf);
    return moment == null ? Instant.MIN : moment;
  }
}
