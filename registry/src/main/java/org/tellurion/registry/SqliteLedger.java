package org.tellurion.registry;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tellurion.model.LedgerEntry;

/**
 * The ledger in one SQLite file. Beside it stand, while it is open, {@code <file>-wal} and {@code
 * <file>-shm}; copy or move them together with it, or close it first.
 *
 * <p>What a method has written when it returns survives a crash of the process and of the machine.
 * A writer waits up to 30 seconds for a writer in another process. {@link #importFiles} is one
 * transaction.
 */
public final class SqliteLedger implements Ledger {
  private final LedgerDatabase database;
  private final EntryReader reader;
  private final EntryWriter writer;
  private final Standing standing;
  private final Contributions contributions;
  private final PreparedStatement upsertFile;
  private final PreparedStatement findFile;
  private final PreparedStatement deleteFile;
  private boolean closed;
  private boolean visiting;

  private SqliteLedger(LedgerDatabase database) throws SQLException {
    this.database = database;
    this.reader = new EntryReader(database);
    this.writer = new EntryWriter(database);
    this.standing = new Standing(database);
    this.contributions = new Contributions(standing, reader, writer);
    this.upsertFile =
        database.prepare(
            "INSERT INTO file (path, digest) VALUES (?, ?)"
                + " ON CONFLICT (path) DO UPDATE SET digest = excluded.digest RETURNING id");
    this.findFile = database.prepare("SELECT id FROM file WHERE path = ?");
    this.deleteFile = database.prepare("DELETE FROM file WHERE id = ?");
  }

  /**
   * Opens the ledger in {@code file}; makes the file and its directory when they do not exist, and
   * brings an older format up to date.
   *
   * @throws LedgerException when the file is damaged, of a newer format, of another program, or
   *     cannot be written; the message says what to do
   */
  public static SqliteLedger open(Path file) {
    LedgerDatabase database = LedgerDatabase.open(file);
    try {
      return new SqliteLedger(database);
    } catch (SQLException failure) {
      LedgerException translated = LedgerErrors.translate(file, failure);
      try {
        database.close();
      } catch (SQLException second) {
        translated.addSuppressed(second);
      }
      throw translated;
    }
  }

  @Override
  public synchronized int append(List<? extends LedgerEntry> entries) {
    return write(
        () -> {
          int written = 0;
          for (LedgerEntry entry : entries) {
            written += contributions.append(entry) ? 1 : 0;
          }
          return written;
        });
  }

  @Override
  public synchronized FileImport importFile(
      String path, String digest, List<? extends LedgerEntry> entries, Instant now) {
    return write(() -> importOne(path, digest, entries, now));
  }

  @Override
  public synchronized List<FileImport> importFiles(List<FileEntries> files, Instant now) {
    return write(
        () -> {
          List<FileImport> imports = new ArrayList<>();
          for (FileEntries file : files) {
            imports.add(importOne(file.path(), file.digest(), file.entries(), now));
          }
          return imports;
        });
  }

  @Override
  public synchronized FileImport removeFile(String path, Instant now) {
    return write(
        () -> {
          findFile.setString(1, path);
          long holder = firstLong(findFile);
          if (holder == 0) {
            return new FileImport(path, 0, 0, 0);
          }
          FileImport removed = importer(path, holder, now).run(List.of());
          deleteFile.setLong(1, holder);
          deleteFile.executeUpdate();
          return removed;
        });
  }

  @Override
  public synchronized Map<String, String> listFileDigests() {
    return read(
        () -> {
          Map<String, String> digests = new TreeMap<>();
          try (PreparedStatement query = database.prepare("SELECT path, digest FROM file");
              ResultSet row = query.executeQuery()) {
            while (row.next()) {
              digests.put(row.getString(1), row.getString(2));
            }
          }
          return Collections.unmodifiableMap(digests);
        });
  }

  @Override
  public synchronized long lastSequence() {
    return read(() -> database.queryLong("SELECT max(sequence) FROM entry"));
  }

  @Override
  public synchronized void replay(long afterSequence, Visitor visitor) {
    read(
        () -> {
          visiting = true;
          try {
            reader.replay(afterSequence, visitor);
          } finally {
            visiting = false;
          }
          return afterSequence;
        });
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    requireNoVisit();
    closed = true;
    try {
      database.close();
    } catch (SQLException failure) {
      throw LedgerErrors.translate(database.file(), failure);
    }
  }

  private FileImport importOne(
      String path, String digest, List<? extends LedgerEntry> entries, Instant now)
      throws SQLException {
    if (path.isBlank()) {
      throw new IllegalArgumentException("the path of the data file is empty");
    }
    upsertFile.setString(1, StoredText.require(path));
    upsertFile.setString(2, StoredText.require(digest));
    return importer(path, firstLong(upsertFile), now).run(entries);
  }

  private FileImporter importer(String path, long holder, Instant now) {
    return new FileImporter(standing, reader, writer, path, holder, now);
  }

  private static long firstLong(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private <T> T write(LedgerDatabase.Work<T> work) {
    return read(
        () -> {
          try {
            return database.transaction(
                () -> {
                  writer.begin();
                  return work.run();
                });
          } catch (SQLException | RuntimeException | Error failure) {
            reader.forget();
            writer.forget();
            throw failure;
          }
        });
  }

  private <T> T read(LedgerDatabase.Work<T> work) {
    requireNoVisit();
    if (closed) {
      throw new IllegalStateException("the ledger " + database.file() + " is closed");
    }
    try {
      return work.run();
    } catch (SQLException failure) {
      throw LedgerErrors.translate(database.file(), failure);
    }
  }

  private void requireNoVisit() {
    if (visiting) {
      throw new IllegalStateException("a visitor of the ledger must not call the ledger");
    }
  }
}
