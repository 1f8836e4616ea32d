package org.tellurion.registry;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Says of an error of SQLite what it means and what to do. */
final class LedgerErrors {
  private static final int PRIMARY_CODE = 0xff;

  private LedgerErrors() {}

  /** Whether another connection is writing, so that it makes sense to wait. */
  static boolean isBusy(SQLException error) {
    SQLiteErrorCode code = primaryCode(error);
    return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
  }

  static LedgerException translate(Path file, SQLException error) {
    return new LedgerException("the ledger " + file + " " + explain(file, error), error);
  }

  /** The file ends within a page. */
  static LedgerException cut(Path file) {
    return new LedgerException("the ledger " + file + " " + damaged(file));
  }

  /** A row that must be there is not. */
  static LedgerException missing(Path file, String what) {
    return new LedgerException(
        "the ledger " + file + " has lost " + what + ": it " + damaged(file));
  }

  /** A row says what cannot be. */
  static LedgerException unfit(Path file, String what, RuntimeException cause) {
    return new LedgerException(
        "%s of the ledger %s cannot be read (%s). If a newer Tellurion wrote it, use that; else the file %s"
            .formatted(what, file, cause.getMessage(), damaged(file)),
        cause);
  }

  private static String damaged(Path file) {
    return "is damaged or no ledger at all. Move it away (for example to "
        + file.getFileName()
        + ".damaged) and start again: the curated claims are read again from the data directory."
        + " Local contributions are only in that file, so keep it";
  }

  private static String explain(Path file, SQLException error) {
    SQLiteErrorCode code = primaryCode(error);
    if (code == SQLiteErrorCode.SQLITE_NOTADB || code == SQLiteErrorCode.SQLITE_CORRUPT) {
      return damaged(file);
    }
    if (isBusy(error)) {
      return "is being written by another process; try again when that is done";
    }
    if (code == SQLiteErrorCode.SQLITE_FULL) {
      return "cannot grow: the disk is full. Nothing of this write was kept; free some space and"
          + " try again";
    }
    if (code == SQLiteErrorCode.SQLITE_CANTOPEN
        || code == SQLiteErrorCode.SQLITE_READONLY
        || code == SQLiteErrorCode.SQLITE_PERM
        || code == SQLiteErrorCode.SQLITE_AUTH) {
      return "cannot be opened for reading and writing; check the permissions of the file and of"
          + " its directory";
    }
    if (code == SQLiteErrorCode.SQLITE_IOERR) {
      return "cannot be read or written; check the disk: " + error.getMessage();
    }
    return "failed: " + error.getMessage();
  }

  private static SQLiteErrorCode primaryCode(SQLException error) {
    return SQLiteErrorCode.getErrorCode(error.getErrorCode() & PRIMARY_CODE);
  }
}
