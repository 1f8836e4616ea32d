package org.tellurion.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * One open SQLite file that is a ledger of the newest format. Not safe for use by several threads:
 * {@link SqliteLedger} takes turns.
 *
 * <p>Write-ahead log with {@code synchronous=FULL}: what was committed survives the end of the
 * process and of the power. One writer at a time ({@code BEGIN IMMEDIATE}); others wait.
 */
final class LedgerDatabase implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(5);
  private static final int PAGE = 4096;

  private final Path file;
  private final Connection connection;

  private LedgerDatabase(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Work inside a transaction. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  /** Opens the file, making it and its directory when they do not exist. */
  static LedgerDatabase open(Path file) {
    if (Files.isDirectory(file)) {
      throw new LedgerException("the ledger " + file + " is a directory; name a file in it");
    }
    try {
      Path directory = file.toAbsolutePath().getParent();
      if (directory != null && !Files.isDirectory(directory)) {
        Files.createDirectories(directory);
      }
      requireWholePages(file);
    } catch (IOException cause) {
      throw new LedgerException(
          "the ledger " + file + " or its directory cannot be made or read", cause);
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return connect(file);
      } catch (SQLException cause) {
        // Two processes that make the same file at once: SQLite does not wait by itself when the
        // journal mode is being changed.
        if (!LedgerErrors.isBusy(cause) || System.nanoTime() > deadline) {
          throw LedgerErrors.translate(file, cause);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  /** SQLite takes zeros for the rest of a page that is cut off. */
  private static void requireWholePages(Path file) throws IOException {
    // To SQLite a file of one byte is empty.
    boolean cut = Files.exists(file) && Files.size(file) > 1 && Files.size(file) % PAGE != 0;
    // A power cut while pages are copied from the log may leave half a page; the log repairs it.
    if (cut && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
      throw LedgerErrors.cut(file);
    }
  }

  private static LedgerDatabase connect(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
    // As a URI, because the driver cuts a plain path at the first question mark.
    Connection connection =
        config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString());
    var database = new LedgerDatabase(file, connection);
    try {
      database.prepareFile();
      return database;
    } catch (SQLException | RuntimeException failure) {
      database.closeAfter(failure);
      throw failure;
    }
  }

  private void prepareFile() throws SQLException {
    // Before anything is written: the file may belong to somebody else.
    requireOwnFormat();
    execute("PRAGMA page_size = " + PAGE);
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA cache_size = -65536");
    execute("PRAGMA journal_size_limit = 67108864");
    execute("PRAGMA journal_mode = WAL");
    if (format() < LedgerSchema.MIGRATIONS.size()) {
      transaction(this::migrate);
    }
  }

  private void requireOwnFormat() throws SQLException {
    // In this order: whoever makes the file at this moment writes tables and id at once, so tables
    // seen first go with an id seen after, while an id seen first may be older than the tables.
    boolean hasTables = queryLong("SELECT count(*) FROM sqlite_schema") > 0;
    if (hasTables && queryLong("PRAGMA application_id") != LedgerSchema.APPLICATION_ID) {
      throw new LedgerException(
          "the file " + file + " is a database of another program; name another file");
    }
    int newest = LedgerSchema.MIGRATIONS.size();
    if (format() > newest) {
      throw new LedgerException(
          "the ledger "
              + file
              + " was written by a newer Tellurion (format "
              + format()
              + ", this one reads up to "
              + newest
              + "); use the newer Tellurion, or name another file");
    }
  }

  /** Runs in a transaction; asks again for the format, since another process may have been here. */
  private long migrate() throws SQLException {
    for (long format = format(); format < LedgerSchema.MIGRATIONS.size(); format++) {
      execute(LedgerSchema.MIGRATIONS.get(Math.toIntExact(format)));
      execute("PRAGMA user_version = " + (format + 1));
    }
    execute("PRAGMA application_id = " + LedgerSchema.APPLICATION_ID);
    return format();
  }

  private long format() throws SQLException {
    return queryLong("PRAGMA user_version");
  }

  Path file() {
    return file;
  }

  /** Runs {@code work} as the only writer; its effects are durable on return or absent. */
  <T> T transaction(Work<T> work) throws SQLException {
    execute("BEGIN IMMEDIATE");
    try {
      T result = work.run();
      execute("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error failure) {
      rollBackAfter(failure);
      throw failure;
    }
  }

  private void rollBackAfter(Throwable failure) {
    try {
      execute("ROLLBACK");
    } catch (SQLException second) {
      // SQLite has rolled back by itself, for example on a full disk.
      failure.addSuppressed(second);
    }
  }

  PreparedStatement prepare(String sql) throws SQLException {
    return connection.prepareStatement(sql);
  }

  long queryLong(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void closeAfter(Throwable failure) {
    try {
      connection.close();
    } catch (SQLException second) {
      failure.addSuppressed(second);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
