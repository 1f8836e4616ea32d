package org.tellurion.registry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;

/**
 * Makes entries of rows. Subjects, circumstances and short values are made once and shared; the id
 * of a claim is taken as stored, not computed again.
 */
final class EntryReader {
  private static final String COLUMNS =
      "e.sequence, e.kind, e.record, e.claim_high, e.claim_low, e.subject, e.property, e.value,"
          + " e.text, e.canonical, e.merged";

  private final LedgerDatabase database;
  private final PreparedStatement after;
  private final PreparedStatement one;
  private final PreparedStatement heldBy;
  private final Interned<SubjectId> subjects;
  private final Interned<Circumstances> records;
  private final Interned<Property> properties;
  private final Interned<Value> values;

  EntryReader(LedgerDatabase database) throws SQLException {
    this.database = database;
    this.after =
        database.prepare(
            "SELECT " + COLUMNS + " FROM entry e WHERE e.sequence > ? ORDER BY e.sequence");
    this.one = database.prepare("SELECT " + COLUMNS + " FROM entry e WHERE e.sequence = ?");
    this.heldBy =
        database.prepare(
            "SELECT "
                + COLUMNS
                + " FROM holding h JOIN entry e ON e.sequence = h.sequence WHERE h.holder = ?"
                + " ORDER BY h.sequence");
    this.subjects =
        new Interned<>(database, "subject", "id, kind, name", EntryReader::decodeSubject);
    this.properties =
        new Interned<>(database, "property", "id, kind, name", EntryReader::decodeProperty);
    this.values =
        new Interned<>(
            database, "value", "id, canonical", row -> Value.parseCanonical(row.getString(2)));
    this.records =
        new Interned<>(
            database,
            "record",
            "id, recorded_by, at_second, at_nano, method, corrects, sources, pinpoint, note,"
                + " confidence, valid_from, valid_to",
            EntryReader::decodeRecord);
  }

  void replay(long afterSequence, Ledger.Visitor visitor) throws SQLException {
    after.setLong(1, afterSequence);
    try (ResultSet row = after.executeQuery()) {
      // Inside the query, so that both see one state of the file.
      boolean first = true;
      while (row.next()) {
        if (first) {
          loadShared();
          first = false;
        }
        visitor.visit(row.getLong(1), decode(row));
      }
    }
  }

  LedgerEntry read(long sequence) throws SQLException {
    one.setLong(1, sequence);
    try (ResultSet row = one.executeQuery()) {
      if (!row.next()) {
        throw LedgerErrors.missing(database.file(), "entry " + sequence);
      }
      return decode(row);
    }
  }

  /** Feeds every entry that {@code holder} holds to {@code visitor}, in order. */
  void visitHeld(long holder, Ledger.Visitor visitor) throws SQLException {
    heldBy.setLong(1, holder);
    try (ResultSet row = heldBy.executeQuery()) {
      while (row.next()) {
        visitor.visit(row.getLong(1), decode(row));
      }
    }
  }

  private void loadShared() throws SQLException {
    subjects.load();
    properties.load();
    values.load();
    records.load();
  }

  /** Forgets the shared objects, whose ids a rollback may have taken back. */
  void forget() {
    subjects.forget();
    properties.forget();
    values.forget();
    records.forget();
  }

  private LedgerEntry decode(ResultSet row) throws SQLException {
    try {
      return switch (row.getInt(2)) {
        case LedgerSchema.KIND_CLAIM -> decodeClaim(row);
        case LedgerSchema.KIND_WITHDRAWAL -> decodeWithdrawal(row);
        case LedgerSchema.KIND_JUDGEMENT -> decodeJudgement(row);
        default -> throw new IllegalArgumentException("unknown kind " + row.getInt(2));
      };
    } catch (RuntimeException unfit) {
      // The model refuses in many ways; any of them says that this row is damaged, and which.
      throw unfit instanceof LedgerException known
          ? known
          : LedgerErrors.unfit(database.file(), "entry " + row.getLong(1), unfit);
    }
  }

  private Claim decodeClaim(ResultSet row) throws SQLException {
    Circumstances record = records.get(row.getLong(3));
    long shared = row.getLong(8);
    return new Claim(
        new ClaimId(row.getLong(4), row.getLong(5)),
        subjects.get(row.getLong(6)),
        properties.get(row.getLong(7)),
        shared == 0 ? Value.parseCanonical(row.getString(9)) : values.get(shared),
        record.sources(),
        record.pinpoint(),
        record.method().orElseThrow(() -> new IllegalArgumentException("no method")),
        record.confidence(),
        record.validFrom(),
        record.validTo(),
        record.note(),
        record.recordedAt(),
        record.recordedBy());
  }

  private Withdrawal decodeWithdrawal(ResultSet row) throws SQLException {
    Circumstances record = records.get(row.getLong(3));
    return new Withdrawal(
        new ClaimId(row.getLong(4), row.getLong(5)),
        record.recordedAt(),
        record.recordedBy(),
        record.note().orElse(""));
  }

  private Judgement decodeJudgement(ResultSet row) throws SQLException {
    Circumstances record = records.get(row.getLong(3));
    return new Judgement(
        subjects.get(row.getLong(6)),
        subjects.get(row.getLong(10)),
        row.getInt(11) != 0,
        record.recordedAt(),
        record.recordedBy(),
        record.note().orElse(""));
  }

  private static SubjectId decodeSubject(ResultSet row) throws SQLException {
    return new SubjectId(kind(row.getString(2)), row.getString(3));
  }

  private static Property decodeProperty(ResultSet row) throws SQLException {
    SubjectKind kind = kind(row.getString(2));
    String name = row.getString(3);
    return Properties.find(kind, name)
        .orElseThrow(
            () -> new IllegalArgumentException("a " + kind.code() + " has no property " + name));
  }

  private static SubjectKind kind(String code) {
    return SubjectKind.findByCode(code)
        .orElseThrow(() -> new IllegalArgumentException("unknown kind of subject " + code));
  }

  private static Circumstances decodeRecord(ResultSet row) throws SQLException {
    List<String> corrects = list(row.getString(6));
    return new Circumstances(
        row.getString(2),
        Instant.ofEpochSecond(row.getLong(3), row.getInt(4)),
        Optional.ofNullable(row.getString(5)).map(code -> Method.parse(code, corrects)),
        list(row.getString(7)).stream().map(Source::new).toList(),
        Optional.ofNullable(row.getString(8)),
        Optional.ofNullable(row.getString(9)),
        Optional.ofNullable(row.getString(10)).map(Confidence::parse),
        Optional.ofNullable(row.getString(11)).map(Edtf::parse),
        Optional.ofNullable(row.getString(12)).map(Edtf::parse));
  }

  private static List<String> list(@Nullable String lines) {
    return lines == null ? List.of() : StoredText.split(lines);
  }
}
