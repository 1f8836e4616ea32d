package org.tellurion.registry;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Withdrawal;

/** One import of one file, inside a transaction: first who holds what, then what that changes. */
final class FileImporter {
  private final Standing standing;
  private final EntryReader reader;
  private final EntryWriter writer;
  private final String path;
  private final long holder;
  private final Instant now;

  /** What the file held before, each with the entry it held. */
  private final Map<Identity, Long> before = new LinkedHashMap<>();

  private final Set<Identity> stated = new HashSet<>();
  private final Map<ClaimId, Claim> returning = new HashMap<>();
  private final Set<Long> heldAnew = new HashSet<>();
  private final Set<ClaimId> claimsToSettle = new LinkedHashSet<>();
  private final Set<Pair> pairsToSettle = new LinkedHashSet<>();
  private int added;
  private int ended;

  /** What makes two entries the same: a claim's id, or all of a withdrawal or judgement. */
  private sealed interface Identity {
    record OfClaim(ClaimId id) implements Identity {}

    record OfOther(LedgerEntry entry) implements Identity {}

    static Identity of(LedgerEntry entry) {
      return switch (entry) {
        case Claim claim -> new OfClaim(claim.id());
        case Withdrawal _, Judgement _ -> new OfOther(entry);
      };
    }
  }

  private record Pair(SubjectId duplicate, SubjectId canonical) {
    static Pair of(Judgement judgement) {
      return new Pair(judgement.duplicate(), judgement.canonical());
    }
  }

  FileImporter(
      Standing standing,
      EntryReader reader,
      EntryWriter writer,
      String path,
      long holder,
      Instant now) {
    this.standing = standing;
    this.reader = reader;
    this.writer = writer;
    this.path = path;
    this.holder = holder;
    this.now = now;
  }

  Ledger.FileImport run(List<? extends LedgerEntry> entries) throws SQLException {
    reader.visitHeld(holder, (sequence, entry) -> before.put(Identity.of(entry), sequence));
    for (LedgerEntry entry : entries) {
      Identity identity = Identity.of(entry);
      if (stated.add(identity) && !before.containsKey(identity)) {
        state(entry);
      }
    }
    releaseWhatIsGone();
    for (ClaimId claim : claimsToSettle) {
      settle(claim);
    }
    for (Pair pair : pairsToSettle) {
      settle(pair);
    }
    return new Ledger.FileImport(path, added, stated.size() - added, ended);
  }

  /** The file says something that it did not say before. */
  private void state(LedgerEntry entry) throws SQLException {
    long statement =
        switch (entry) {
          case Claim claim -> standing.of(claim.id()).statement();
          case Withdrawal withdrawal -> {
            Contributions.requireClaim(withdrawal, standing.of(withdrawal.claim()));
            yield standing.findEqual(withdrawal).statement();
          }
          case Judgement judgement -> standing.findEqual(judgement);
        };
    if (statement == 0) {
      standing.hold(holder, writer.insert(entry, false));
      added++;
      return;
    }
    standing.hold(holder, statement);
    heldAnew.add(statement);
    if (entry instanceof Claim claim) {
      returning.put(claim.id(), claim);
    }
    settleLater(entry);
  }

  private void releaseWhatIsGone() throws SQLException {
    for (Map.Entry<Identity, Long> held : before.entrySet()) {
      if (!stated.contains(held.getKey())) {
        standing.release(holder, held.getValue());
        settleLater(reader.read(held.getValue()));
      }
    }
  }

  private void settleLater(LedgerEntry entry) {
    switch (entry) {
      case Claim claim -> claimsToSettle.add(claim.id());
      case Withdrawal withdrawal -> claimsToSettle.add(withdrawal.claim());
      case Judgement judgement -> pairsToSettle.add(Pair.of(judgement));
    }
  }

  private void settle(ClaimId id) throws SQLException {
    Standing.ClaimStanding claim = standing.of(id);
    if (claim.live() == claim.shouldBeLive()) {
      return;
    }
    Claim returned = returning.get(id);
    if (claim.shouldBeLive() && returned != null) {
      writer.insert(returned, true);
      added++;
    } else if (claim.shouldBeLive()) {
      writer.insert(reader.read(claim.latest()), true);
      ended++;
    } else if (claim.held()) {
      // Only a withdrawal that this file states again can end a claim that is still held.
      writer.insert(reader.read(claim.ending()), true);
      added++;
    } else {
      writer.insert(new Withdrawal(id, now, Ledger.IMPORTER, reason()), true);
      ended++;
    }
  }

  private void settle(Pair pair) throws SQLException {
    Standing.PairStanding judged = standing.of(pair.duplicate(), pair.canonical());
    if (judged.merged() == judged.shouldBeMerged()) {
      return;
    }
    if (heldAnew.contains(judged.statement())) {
      writer.insert(reader.read(judged.statement()), true);
      added++;
    } else {
      writer.insert(
          new Judgement(
              pair.duplicate(),
              pair.canonical(),
              judged.shouldBeMerged(),
              now,
              Ledger.IMPORTER,
              reason()),
          true);
      ended++;
    }
  }

  private String reason() {
    return "no longer in " + path;
  }
}
