package org.tellurion.registry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      "e.sequence, e.kind, e.record, e.at_second, e.at_nano, e.claim_high, e.claim_low, e.subject,"
          + " e.property, e.value, e.canonical, e.merged";
  private static final int MAX_SHARED_VALUES = 100_000;
  private static final int MAX_SHARED_LENGTH = 40;

  private final PreparedStatement after;
  private final PreparedStatement one;
  private final PreparedStatement heldBy;
  private final Interned<SubjectId> subjects;
  private final Interned<Circumstances> records;
  private final Map<String, Value> values = new HashMap<>();
  private Instant lastInstant = Instant.EPOCH;

  EntryReader(LedgerDatabase database) throws SQLException {
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
    this.records =
        new Interned<>(
            database,
            "record",
            "id, recorded_by, method, corrects, sources, pinpoint, note, confidence, valid_from,"
                + " valid_to",
            EntryReader::decodeRecord);
  }

  void replay(long afterSequence, Ledger.Visitor visitor) throws SQLException {
    after.setLong(1, afterSequence);
    try (ResultSet row = after.executeQuery()) {
      // Inside the query, so that both see one state of the file.
      boolean first = true;
      while (row.next()) {
        if (first) {
          subjects.load();
          records.load();
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
        throw new SQLException("entry " + sequence + " is missing");
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

  /** Forgets the shared objects, whose ids a rollback may have taken back. */
  void forget() {
    subjects.forget();
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
    } catch (IllegalArgumentException unfit) {
      throw new LedgerException(
          "entry "
              + row.getLong(1)
              + " of the ledger does not fit this version of Tellurion: "
              + unfit.getMessage(),
          unfit);
    }
  }

  private Claim decodeClaim(ResultSet row) throws SQLException {
    SubjectId subject = subjects.get(row.getLong(8));
    Circumstances record = records.get(row.getLong(3));
    return new Claim(
        new ClaimId(row.getLong(6), row.getLong(7)),
        subject,
        property(subject.kind(), row.getString(9)),
        value(row.getString(10)),
        record.sources(),
        record.pinpoint(),
        record.method().orElseThrow(() -> new IllegalArgumentException("no method")),
        record.confidence(),
        record.validFrom(),
        record.validTo(),
        record.note(),
        instant(row),
        record.recordedBy());
  }

  private Withdrawal decodeWithdrawal(ResultSet row) throws SQLException {
    Circumstances record = records.get(row.getLong(3));
    return new Withdrawal(
        new ClaimId(row.getLong(6), row.getLong(7)),
        instant(row),
        record.recordedBy(),
        record.note().orElse(""));
  }

  private Judgement decodeJudgement(ResultSet row) throws SQLException {
    Circumstances record = records.get(row.getLong(3));
    return new Judgement(
        subjects.get(row.getLong(8)),
        subjects.get(row.getLong(11)),
        row.getInt(12) != 0,
        instant(row),
        record.recordedBy(),
        record.note().orElse(""));
  }

  private static Property property(SubjectKind kind, String name) {
    return Properties.find(kind, name)
        .orElseThrow(
            () -> new IllegalArgumentException("a " + kind.code() + " has no property " + name));
  }

  private Value value(String canonical) {
    if (canonical.length() > MAX_SHARED_LENGTH) {
      return Value.parseCanonical(canonical);
    }
    Value shared = values.get(canonical);
    if (shared == null) {
      shared = Value.parseCanonical(canonical);
      if (values.size() < MAX_SHARED_VALUES) {
        values.put(canonical, shared);
      }
    }
    return shared;
  }

  private Instant instant(ResultSet row) throws SQLException {
    long second = row.getLong(4);
    int nano = row.getInt(5);
    if (lastInstant.getEpochSecond() != second || lastInstant.getNano() != nano) {
      lastInstant = Instant.ofEpochSecond(second, nano);
    }
    return lastInstant;
  }

  private static SubjectId decodeSubject(ResultSet row) throws SQLException {
    String kind = row.getString(2);
    return new SubjectId(
        SubjectKind.findByCode(kind)
            .orElseThrow(() -> new IllegalArgumentException("unknown kind of subject " + kind)),
        row.getString(3));
  }

  private static Circumstances decodeRecord(ResultSet row) throws SQLException {
    List<String> corrects = list(row.getString(4));
    return new Circumstances(
        row.getString(2),
        Optional.ofNullable(row.getString(3)).map(code -> Method.parse(code, corrects)),
        list(row.getString(5)).stream().map(Source::new).toList(),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)).map(Confidence::parse),
        Optional.ofNullable(row.getString(9)).map(Edtf::parse),
        Optional.ofNullable(row.getString(10)).map(Edtf::parse));
  }

  private static List<String> list(@Nullable String lines) {
    return lines == null ? List.of() : StoredText.split(lines);
  }
}
