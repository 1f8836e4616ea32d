package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Withdrawal;

/**
 * The whole ledger in memory, by subject, in order of the ledger. Confined to the registry's
 * writer; snapshots read the immutable lists it hands out, never the object itself.
 */
final class Histories {
  private final Map<SubjectId, List<LedgerEntry>> bySubject = new HashMap<>();
  private final Map<ClaimId, SubjectId> subjectOf = new HashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final NavigableSet<Instant> moments = new TreeSet<>();
  private Set<SubjectId> touched = new HashSet<>();

  /** The history that a snapshot of the latest state carries. */
  static Histories of(Snapshot snapshot) {
    Histories histories = new Histories();
    snapshot.judgements().forEach(histories::add);
    for (SubjectKind kind : SubjectKind.values()) {
      snapshot.ofKind(kind).values().forEach(histories::addStatements);
    }
    snapshot.ended().values().forEach(histories::addStatements);
    return histories;
  }

  private void addStatements(Entity entity) {
    for (LedgerEntry entry : entity.history()) {
      switch (entry) {
        case Claim claim -> add(claim);
        case Withdrawal withdrawal -> add(withdrawal);
        case Judgement _ -> {
          // Judgements were taken before, once, in order of the ledger.
        }
      }
    }
  }

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
    bySubject.computeIfAbsent(subject, _ -> new ArrayList<>(8)).add(entry);
    touched.add(subject);
  }

  /** All subjects ever spoken of. */
  Collection<SubjectId> listSubjects() {
    return bySubject.keySet();
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
    return List.copyOf(then);
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

  /** Subjects that entries were added to since the last call. */
  Set<SubjectId> takeTouched() {
    Set<SubjectId> taken = touched;
    touched = new HashSet<>();
    return taken;
  }
}
