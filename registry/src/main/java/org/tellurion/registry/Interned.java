package org.tellurion.registry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as shared objects, by id. Rows never change, so what was read stays true;
 * only a rollback takes back ids.
 */
final class Interned<T> {
  private final PreparedStatement one;
  private final PreparedStatement after;
  private final String table;
  private final Decoder<T> decoder;
  private final List<@Nullable T> byId = new ArrayList<>();
  private long complete;

  /** Reads one row; column 1 is the id. */
  @FunctionalInterface
  interface Decoder<T> {
    T decode(ResultSet row) throws SQLException;
  }

  /**
   * Prepares the queries.
   *
   * @param columns what to select, the id first
   */
  Interned(LedgerDatabase database, String table, String columns, Decoder<T> decoder)
      throws SQLException {
    String select = "SELECT " + columns + " FROM " + table;
    this.one = database.prepare(select + " WHERE id = ?");
    this.after = database.prepare(select + " WHERE id > ? ORDER BY id");
    this.table = table;
    this.decoder = decoder;
  }

  /** Reads all rows that are new, in one scan. */
  void load() throws SQLException {
    after.setLong(1, complete);
    try (ResultSet row = after.executeQuery()) {
      while (row.next()) {
        complete = row.getLong(1);
        put(complete, decode(row));
      }
    }
  }

  /** Returns the object, from the store when it was not read yet. */
  T get(long id) throws SQLException {
    T known = id < byId.size() ? byId.get(Math.toIntExact(id)) : null;
    return known == null ? read(id) : known;
  }

  void forget() {
    byId.clear();
    complete = 0;
  }

  private T read(long id) throws SQLException {
    one.setLong(1, id);
    try (ResultSet row = one.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("row " + id + " of " + table + " is missing");
      }
      T decoded = decode(row);
      put(id, decoded);
      return decoded;
    }
  }

  private T decode(ResultSet row) throws SQLException {
    try {
      return decoder.decode(row);
    } catch (IllegalArgumentException unfit) {
      throw new LedgerException(
          "row %d of the table %s of the ledger does not fit this version of Tellurion: %s"
              .formatted(row.getLong(1), table, unfit.getMessage()),
          unfit);
    }
  }

  private void put(long id, T decoded) {
    while (byId.size() <= id) {
      byId.add(null);
    }
    byId.set(Math.toIntExact(id), decoded);
  }
}
