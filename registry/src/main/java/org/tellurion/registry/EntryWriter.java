package org.tellurion.registry;

import java.sql.PreparedStatement;
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
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;

/** Appends entries inside a transaction. */
final class EntryWriter {
  private static final int FIRST_OF_KIND = 5;
  private static final int COLUMNS = 12;

  private final LedgerDatabase database;
  private final PreparedStatement insertEntry;
  private final PreparedStatement insertRecord;
  private final Ids<SubjectId> subjects;
  private final Ids<Property> properties;
  private final Ids<String> values;
  private final Map<Circumstances, Long> records = new HashMap<>();
  private long lastSequence;
  private long lastRecord;

  EntryWriter(LedgerDatabase database) throws SQLException {
    this.database = database;
    this.insertEntry =
        database.prepare(
            "INSERT INTO entry (sequence, kind, settling, record, claim_high, claim_low, subject,"
                + " property, value, text, canonical, merged)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.insertRecord =
        database.prepare(
            "INSERT INTO record (id, recorded_by, at_second, at_nano, method, corrects, sources,"
                + " pinpoint, note, confidence, valid_from, valid_to)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    String[] kindAndName = {"kind", "name"};
    this.subjects =
        new Ids<>(
            database,
            "subject",
            kindAndName,
            (statement, subject) -> {
              statement.setString(1, subject.kind().code());
              statement.setString(2, subject.id());
            });
    this.properties =
        new Ids<>(
            database,
            "property",
            kindAndName,
            (statement, property) -> {
              statement.setString(1, property.kind().code());
              statement.setString(2, property.name());
            });
    this.values =
        new Ids<>(
            database,
            "value",
            new String[] {"canonical"},
            (statement, canonical) -> statement.setString(1, canonical));
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
    for (int column = FIRST_OF_KIND; column <= COLUMNS; column++) {
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
    subjects.forget();
    properties.forget();
    values.forget();
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
    insertEntry.setLong(7, subjects.of(claim.subject()));
    insertEntry.setLong(8, properties.of(claim.property()));
    String canonical = claim.value().canonical();
    if (isShared(claim.value())) {
      insertEntry.setLong(9, values.of(canonical));
    } else {
      insertEntry.setString(10, canonical);
    }
  }

  private static boolean isShared(Value value) {
    return switch (value) {
      case Value.Code _, Value.Date _, Value.Unknown _, Value.Silent _, Value.NotApplicable _ ->
          true;
      case Value.Text _, Value.Money _, Value.Figure _, Value.Link _, Value.NotFound _ -> false;
    };
  }

  private void bindClaimId(ClaimId id) throws SQLException {
    insertEntry.setLong(5, id.high());
    insertEntry.setLong(6, id.low());
  }

  private void bindJudgement(Judgement judgement) throws SQLException {
    insertEntry.setInt(2, LedgerSchema.KIND_JUDGEMENT);
    insertEntry.setLong(7, subjects.of(judgement.duplicate()));
    insertEntry.setLong(11, subjects.of(judgement.canonical()));
    insertEntry.setInt(12, judgement.merged() ? 1 : 0);
  }

  private long recordOf(LedgerEntry entry) throws SQLException {
    Circumstances record = Circumstances.of(entry);
    Long known = records.get(record);
    if (known != null) {
      return known;
    }
    long id = lastRecord + 1;
    insertRecord.setLong(1, id);
    insertRecord.setString(2, record.recordedBy());
    bindInstant(insertRecord, 3, record.recordedAt());
    bind(5, record.method().map(Method::code).orElse(null));
    bind(6, record.method().map(EntryWriter::corrects).orElse(null));
    bind(7, StoredText.join(record.sources().stream().map(Source::citation).toList()));
    bind(8, record.pinpoint().orElse(null));
    bind(9, record.note().orElse(null));
    bind(10, record.confidence().map(Confidence::code).orElse(null));
    bind(11, record.validFrom().map(Edtf::text).orElse(null));
    bind(12, record.validTo().map(Edtf::text).orElse(null));
    insertRecord.executeUpdate();
    lastRecord = id;
    Ids.remember(records, record, id);
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
}
