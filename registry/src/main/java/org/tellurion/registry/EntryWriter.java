package org.tellurion.registry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Withdrawal;

/** Appends entries inside a transaction. Their texts have been checked, see {@link StoredText}. */
final class EntryWriter {
  private static final int MAX_REMEMBERED = 50_000;

  private final LedgerDatabase database;
  private final PreparedStatement insertEntry;
  private final PreparedStatement insertRecord;
  private final PreparedStatement insertSubject;
  private final PreparedStatement findSubject;
  private final Map<SubjectId, Long> subjects = new HashMap<>();
  private final Map<Circumstances, Long> records = new HashMap<>();
  private long lastSequence;
  private long lastRecord;

  EntryWriter(LedgerDatabase database) throws SQLException {
    this.database = database;
    this.insertEntry =
        database.prepare(
            "INSERT INTO entry (sequence, kind, settling, record, at_second, at_nano, claim_high,"
                + " claim_low, subject, property, value, canonical, merged)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.insertRecord =
        database.prepare(
            "INSERT INTO record (id, recorded_by, method, corrects, sources, pinpoint, note,"
                + " confidence, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.insertSubject =
        database.prepare("INSERT INTO subject (kind, name) VALUES (?, ?) RETURNING id");
    this.findSubject = database.prepare("SELECT id FROM subject WHERE kind = ? AND name = ?");
  }

  /** Must be called first in every transaction: another process may have written since. */
  void begin() throws SQLException {
    lastSequence = database.queryLong("SELECT max(sequence) FROM entry");
    lastRecord = database.queryLong("SELECT max(id) FROM record");
  }

  /**
   * Appends an entry and returns its sequence number.
   *
   * @param settling whether an import writes it to settle the history
   */
  long insert(LedgerEntry entry, boolean settling) throws SQLException {
    long sequence = lastSequence + 1;
    insertEntry.setLong(1, sequence);
    insertEntry.setInt(3, settling ? 1 : 0);
    insertEntry.setLong(4, recordOf(entry));
    bindInstant(insertEntry, 5, entry.recordedAt());
    for (int column = 7; column <= 13; column++) {
      insertEntry.setNull(column, Types.NULL);
    }
    switch (entry) {
      case Claim claim -> bindClaim(claim);
      case Withdrawal withdrawal -> {
        insertEntry.setInt(2, LedgerSchema.KIND_WITHDRAWAL);
        bindClaimId(withdrawal.claim());
      }
      case Judgement judgement -> bindJudgement(judgement);
    }
    insertEntry.executeUpdate();
    lastSequence = sequence;
    return sequence;
  }

  /** Forgets the ids it remembers, which a rollback may have taken back. */
  void forget() {
    subjects.clear();
    records.clear();
  }

  /** Binds an instant to two columns, the first of which is {@code column}. */
  static void bindInstant(PreparedStatement statement, int column, Instant instant)
      throws SQLException {
    statement.setLong(column, instant.getEpochSecond());
    statement.setInt(column + 1, instant.getNano());
  }

  private void bindClaim(Claim claim) throws SQLException {
    insertEntry.setInt(2, LedgerSchema.KIND_CLAIM);
    bindClaimId(claim.id());
    insertEntry.setLong(9, subjectId(claim.subject()));
    insertEntry.setString(10, claim.property().name());
    insertEntry.setString(11, claim.value().canonical());
  }

  private void bindClaimId(ClaimId id) throws SQLException {
    insertEntry.setLong(7, id.high());
    insertEntry.setLong(8, id.low());
  }

  private void bindJudgement(Judgement judgement) throws SQLException {
    insertEntry.setInt(2, LedgerSchema.KIND_JUDGEMENT);
    insertEntry.setLong(9, subjectId(judgement.duplicate()));
    insertEntry.setLong(12, subjectId(judgement.canonical()));
    insertEntry.setInt(13, judgement.merged() ? 1 : 0);
  }

  private long subjectId(SubjectId subject) throws SQLException {
    Long known = subjects.get(subject);
    if (known != null) {
      return known;
    }
    findSubject.setString(1, subject.kind().code());
    findSubject.setString(2, subject.id());
    long id = firstLong(findSubject);
    if (id == 0) {
      insertSubject.setString(1, subject.kind().code());
      insertSubject.setString(2, subject.id());
      id = firstLong(insertSubject);
    }
    remember(subjects, subject, id);
    return id;
  }

  private static long firstLong(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private long recordOf(LedgerEntry entry) throws SQLException {
    Circumstances record = Circumstances.of(entry);
    Long known = records.get(record);
    if (known != null) {
      return known;
    }
    long id = lastRecord + 1;
    insertRecord.setLong(1, id);
    bind(2, record.recordedBy());
    bind(3, record.method().map(Method::code).orElse(null));
    bind(4, record.method().map(EntryWriter::corrects).orElse(null));
    bind(5, StoredText.join(record.sources().stream().map(Source::citation).toList()));
    bind(6, record.pinpoint().orElse(null));
    bind(7, record.note().orElse(null));
    bind(8, record.confidence().map(Confidence::code).orElse(null));
    bind(9, record.validFrom().map(Edtf::text).orElse(null));
    bind(10, record.validTo().map(Edtf::text).orElse(null));
    insertRecord.executeUpdate();
    lastRecord = id;
    remember(records, record, id);
    return id;
  }

  private static @Nullable String corrects(Method method) {
    return method instanceof Method.Review review && !review.corrects().isEmpty()
        ? StoredText.join(review.corrects())
        : null;
  }

  private void bind(int column, @Nullable String text) throws SQLException {
    insertRecord.setString(column, text);
  }

  private static <K> void remember(Map<K, Long> ids, K key, long id) {
    // What comes together is alike: a full map is worth no more than an empty one.
    if (ids.size() >= MAX_REMEMBERED) {
      ids.clear();
    }
    ids.put(key, id);
  }
}
