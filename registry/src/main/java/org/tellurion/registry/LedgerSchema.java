package org.tellurion.registry;

import java.util.List;

/**
 * The tables of the SQLite ledger, as numbered migrations. A released migration is never edited:
 * the next change is the next element of the list.
 *
 * <p>A claim's circumstances (who, when, how, on what evidence) are shared by the claims of one
 * record, so they stand once, in {@code record}; equal rows may occur there. Values that repeat
 * stand once in {@code value}, texts beside their claim. So a replay reads numbers and few texts.
 * {@code holding} says who stands behind an entry today: a file, or 0 for the local contributions.
 * {@code settling} marks entries that an import wrote to bring the history in line with the
 * holders. Instants are seconds since 1970 and nanoseconds, so that they return exactly. The view
 * {@code history} is for people with an SQLite shell.
 */
final class LedgerSchema {
  /** Marks the file as a ledger of Tellurion ("TeLL"). */
  static final int APPLICATION_ID = 0x54654c4c;

  static final int KIND_CLAIM = 1;
  static final int KIND_WITHDRAWAL = 2;
  static final int KIND_JUDGEMENT = 3;

  private static final String FIRST =
      """
      CREATE TABLE subject (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        UNIQUE (kind, name)
      ) STRICT;

      CREATE TABLE property (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        UNIQUE (kind, name)
      ) STRICT;

      CREATE TABLE value (
        id INTEGER PRIMARY KEY,
        canonical TEXT NOT NULL UNIQUE
      ) STRICT;

      CREATE TABLE record (
        id INTEGER PRIMARY KEY,
        recorded_by TEXT NOT NULL,
        at_second INTEGER NOT NULL,
        at_nano INTEGER NOT NULL,
        method TEXT,
        corrects TEXT,
        sources TEXT,
        pinpoint TEXT,
        note TEXT,
        confidence TEXT,
        valid_from TEXT,
        valid_to TEXT
      ) STRICT;

      CREATE TABLE entry (
        sequence INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        settling INTEGER NOT NULL CHECK (settling IN (0, 1)),
        record INTEGER NOT NULL REFERENCES record,
        claim_high INTEGER,
        claim_low INTEGER,
        subject INTEGER REFERENCES subject,
        property INTEGER REFERENCES property,
        value INTEGER REFERENCES value,
        text TEXT,
        canonical INTEGER REFERENCES subject,
        merged INTEGER,
        CHECK (CASE kind
          WHEN 1 THEN claim_high IS NOT NULL AND claim_low IS NOT NULL AND subject IS NOT NULL
            AND property IS NOT NULL AND (value IS NULL) <> (text IS NULL)
          WHEN 2 THEN claim_high IS NOT NULL AND claim_low IS NOT NULL
          WHEN 3 THEN subject IS NOT NULL AND canonical IS NOT NULL AND merged IN (0, 1)
          ELSE 0 END)
      ) STRICT;

      CREATE INDEX entry_of_claim ON entry (claim_high, claim_low, kind, settling)
        WHERE claim_high IS NOT NULL;
      CREATE INDEX entry_of_pair ON entry (subject, canonical) WHERE canonical IS NOT NULL;

      CREATE TABLE file (
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        digest TEXT NOT NULL
      ) STRICT;

      CREATE TABLE holding (
        holder INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        PRIMARY KEY (holder, sequence)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX holding_of_entry ON holding (sequence);

      CREATE VIEW history AS
        SELECT e.sequence,
          CASE e.kind WHEN 1 THEN 'claim' WHEN 2 THEN 'withdrawal'
            ELSE iif(e.merged, 'merge', 'unmerge') END AS kind,
          e.settling,
          iif(e.claim_high IS NULL, NULL, format('%016x%016x', e.claim_high, e.claim_low)) AS claim,
          s.kind || ':' || s.name AS subject,
          p.name AS property,
          coalesce(v.canonical, e.text) AS value,
          c.name AS canonical,
          r.recorded_by,
          datetime(r.at_second, 'unixepoch') AS recorded_at,
          r.method, r.corrects, r.sources, r.pinpoint, r.note, r.confidence,
          r.valid_from, r.valid_to
        FROM entry e
        JOIN record r ON r.id = e.record
        LEFT JOIN subject s ON s.id = e.subject
        LEFT JOIN property p ON p.id = e.property
        LEFT JOIN value v ON v.id = e.value
        LEFT JOIN subject c ON c.id = e.canonical
        ORDER BY e.sequence;

      CREATE TRIGGER subject_is_never_changed BEFORE UPDATE ON subject
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER subject_is_never_deleted BEFORE DELETE ON subject
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER property_is_never_changed BEFORE UPDATE ON property
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER property_is_never_deleted BEFORE DELETE ON property
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER value_is_never_changed BEFORE UPDATE ON value
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER value_is_never_deleted BEFORE DELETE ON value
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER record_is_never_changed BEFORE UPDATE ON record
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER record_is_never_deleted BEFORE DELETE ON record
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      -- Also stops INSERT OR REPLACE, which fires no trigger for the row it deletes.
      CREATE TRIGGER entry_is_the_next BEFORE INSERT ON entry
        WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM entry)
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      """;

  /** Element 0 makes format 1 of an empty file, element n makes format n + 1 of format n. */
  static final List<String> MIGRATIONS = List.of(FIRST);

  private LedgerSchema() {}
}
