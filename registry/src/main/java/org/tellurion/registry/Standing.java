package org.tellurion.registry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Judgement;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Withdrawal;

/** How claims and pairs stand in the history, and who holds the entries. */
final class Standing {
  private final PreparedStatement claimEntries;
  private final PreparedStatement pairEntries;
  private final PreparedStatement equalWithdrawals;
  private final PreparedStatement equalJudgement;
  private final PreparedStatement insertHolding;
  private final PreparedStatement deleteHolding;

  Standing(LedgerDatabase database) throws SQLException {
    String held = "EXISTS (SELECT 1 FROM holding h WHERE h.sequence = e.sequence)";
    this.claimEntries =
        database.prepare(
            "SELECT e.sequence, e.kind, e.settling, "
                + held
                + " FROM entry e WHERE e.claim_high = ? AND e.claim_low = ? ORDER BY e.sequence");
    this.pairEntries =
        database.prepare(
            "SELECT e.sequence, e.merged, e.settling, "
                + held
                + " FROM entry e"
                + " WHERE e.subject = (SELECT id FROM subject WHERE kind = ? AND name = ?)"
                + " AND e.canonical = (SELECT id FROM subject WHERE kind = ? AND name = ?)"
                + " ORDER BY e.sequence");
    String sameText = " AND r.at_second = ? AND r.at_nano = ? AND r.recorded_by = ? AND r.note = ?";
    this.equalWithdrawals =
        database.prepare(
            "SELECT max(iif(e.settling, 0, e.sequence)), max(e.sequence)"
                + " FROM entry e JOIN record r ON r.id = e.record"
                + " WHERE e.claim_high = ? AND e.claim_low = ? AND e.kind = 2"
                + sameText);
    this.equalJudgement =
        database.prepare(
            "SELECT max(e.sequence) FROM entry e JOIN record r ON r.id = e.record"
                + " WHERE e.subject = (SELECT id FROM subject WHERE kind = ? AND name = ?)"
                + " AND e.canonical = (SELECT id FROM subject WHERE kind = ? AND name = ?)"
                + " AND e.settling = 0 AND e.merged = ?"
                + sameText);
    this.insertHolding =
        database.prepare("INSERT OR IGNORE INTO holding (holder, sequence) VALUES (?, ?)");
    this.deleteHolding = database.prepare("DELETE FROM holding WHERE holder = ? AND sequence = ?");
  }

  /**
   * How a claim stands. Sequence numbers are 0 where there is none.
   *
   * @param statement where it was last stated
   * @param latest its last claim entry, stated or settling
   * @param live whether the history has it live
   * @param held whether somebody holds it
   * @param ending the withdrawal that somebody holds and that was stated after it
   */
  record ClaimStanding(long statement, long latest, boolean live, boolean held, long ending) {
    boolean shouldBeLive() {
      return held && ending == 0;
    }
  }

  /**
   * How a pair stands. Sequence numbers are 0 where there is none.
   *
   * @param latest the last judgement on it
   * @param merged whether the history has it merged
   * @param statement the last stated judgement that somebody holds
   * @param shouldBeMerged what that one says
   */
  record PairStanding(long latest, boolean merged, long statement, boolean shouldBeMerged) {}

  /** Where an equal withdrawal was last stated, and last written at all; 0 for never. */
  record EqualWithdrawals(long statement, long latest) {}

  ClaimStanding of(ClaimId claim) throws SQLException {
    claimEntries.setLong(1, claim.high());
    claimEntries.setLong(2, claim.low());
    long statement = 0;
    long latest = 0;
    boolean live = false;
    boolean held = false;
    long ending = 0;
    try (ResultSet row = claimEntries.executeQuery()) {
      while (row.next()) {
        long sequence = row.getLong(1);
        boolean stated = row.getInt(3) == 0;
        live = row.getInt(2) == LedgerSchema.KIND_CLAIM;
        if (live) {
          latest = sequence;
        }
        if (live && stated) {
          statement = sequence;
          held |= row.getBoolean(4);
          ending = 0;
        } else if (stated && row.getBoolean(4)) {
          ending = sequence;
        }
      }
    }
    return new ClaimStanding(statement, latest, live, held, ending);
  }

  PairStanding of(SubjectId duplicate, SubjectId canonical) throws SQLException {
    bindPair(pairEntries, duplicate, canonical);
    long latest = 0;
    boolean merged = false;
    long statement = 0;
    boolean shouldBeMerged = false;
    try (ResultSet row = pairEntries.executeQuery()) {
      while (row.next()) {
        latest = row.getLong(1);
        merged = row.getBoolean(2);
        if (row.getInt(3) == 0 && row.getBoolean(4)) {
          statement = latest;
          shouldBeMerged = merged;
        }
      }
    }
    return new PairStanding(latest, merged, statement, shouldBeMerged);
  }

  EqualWithdrawals findEqual(Withdrawal withdrawal) throws SQLException {
    equalWithdrawals.setLong(1, withdrawal.claim().high());
    equalWithdrawals.setLong(2, withdrawal.claim().low());
    EntryWriter.bindInstant(equalWithdrawals, 3, withdrawal.recordedAt());
    equalWithdrawals.setString(5, withdrawal.recordedBy());
    equalWithdrawals.setString(6, withdrawal.reason());
    try (ResultSet row = equalWithdrawals.executeQuery()) {
      row.next();
      return new EqualWithdrawals(row.getLong(1), row.getLong(2));
    }
  }

  /** Where an equal judgement was last stated; 0 for never. */
  long findEqual(Judgement judgement) throws SQLException {
    bindPair(equalJudgement, judgement.duplicate(), judgement.canonical());
    equalJudgement.setInt(5, judgement.merged() ? 1 : 0);
    EntryWriter.bindInstant(equalJudgement, 6, judgement.recordedAt());
    equalJudgement.setString(8, judgement.recordedBy());
    equalJudgement.setString(9, judgement.reason());
    try (ResultSet row = equalJudgement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  void hold(long holder, long sequence) throws SQLException {
    insertHolding.setLong(1, holder);
    insertHolding.setLong(2, sequence);
    insertHolding.executeUpdate();
  }

  void release(long holder, long sequence) throws SQLException {
    deleteHolding.setLong(1, holder);
    deleteHolding.setLong(2, sequence);
    deleteHolding.executeUpdate();
  }

  private static void bindPair(PreparedStatement query, SubjectId duplicate, SubjectId canonical)
      throws SQLException {
    query.setString(1, duplicate.kind().code());
    query.setString(2, duplicate.id());
    query.setString(3, canonical.kind().code());
    query.setString(4, canonical.id());
  }
}
