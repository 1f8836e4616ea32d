package org.tellurion.registry;

import java.sql.SQLException;
import org.tellurion.model.Claim;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Withdrawal;

/** Appends local contributions, inside a transaction. */
final class Contributions {
  private static final long LOCAL = 0;

  private final Standing standing;
  private final EntryReader reader;
  private final EntryWriter writer;

  Contributions(Standing standing, EntryReader reader, EntryWriter writer) {
    this.standing = standing;
    this.reader = reader;
    this.writer = writer;
  }

  /** Appends an entry unless it is there already; returns whether it was written. */
  boolean append(LedgerEntry entry) throws SQLException {
    long present =
        switch (entry) {
          case Claim claim -> findPresent(claim);
          case Withdrawal withdrawal -> findPresent(withdrawal);
          case Judgement judgement -> findPresent(judgement);
        };
    standing.hold(LOCAL, present == 0 ? writer.insert(entry, false) : present);
    return present == 0;
  }

  private long findPresent(Claim claim) throws SQLException {
    Standing.ClaimStanding known = standing.of(claim.id());
    return known.live() ? known.statement() : 0;
  }

  private long findPresent(Withdrawal withdrawal) throws SQLException {
    Standing.ClaimStanding claim = standing.of(withdrawal.claim());
    requireClaim(withdrawal, claim);
    Standing.EqualWithdrawals equal = standing.findEqual(withdrawal);
    boolean inForce = equal.latest() > claim.latest() && equal.statement() > claim.statement();
    return inForce ? equal.statement() : 0;
  }

  private long findPresent(Judgement judgement) throws SQLException {
    long latest = standing.of(judgement.duplicate(), judgement.canonical()).latest();
    boolean repeats = latest != 0 && reader.read(latest).equals(judgement);
    return repeats ? standing.findEqual(judgement) : 0;
  }

  static void requireClaim(Withdrawal withdrawal, Standing.ClaimStanding claim) {
    if (claim.statement() == 0) {
      throw new IllegalArgumentException(
          "the withdrawal by "
              + withdrawal.recordedBy()
              + " names a claim that the ledger does not hold: "
              + withdrawal.claim());
    }
  }
}
