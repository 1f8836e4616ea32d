package org.tellurion.registry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table as shared objects, by id. Ids count from 1 without gaps. Rows never change,
 * so what was read stays true; only a rollback takes back ids.
 */
final class Interned<T> {
  private final LedgerDatabase database;
  private final String table;
  private final PreparedStatement one;
  private final PreparedStatement after;
  private final Decoder<T> decoder;

  /** Row n at index n - 1. */
  private final List<T> loaded = new ArrayList<>();

  private final Map<Long, T> single = new HashMap<>();

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
    this.database = database;
    this.table = table;
    this.one = database.prepare(select + " WHERE id = ?");
    this.after = database.prepare(select + " WHERE id > ? ORDER BY id");
    this.decoder = decoder;
  }

  /** Reads all rows that are new, in one scan. */
  void load() throws SQLException {
    after.setLong(1, loaded.size());
    try (ResultSet row = after.executeQuery()) {
      while (row.next()) {
        if (row.getLong(1) != loaded.size() + 1L) {
          throw missing(loaded.size() + 1L);
        }
        loaded.add(decode(row));
      }
    }
    single.clear();
  }

  /** Returns the object, from the store when it was not read yet. */
  T get(long id) throws SQLException {
    if (id >= 1 && id <= loaded.size()) {
      return loaded.get((int) id - 1);
    }
    T known = single.get(id);
    return known == null ? read(id) : known;
  }

  void forget() {
    loaded.clear();
    single.clear();
  }

  private T read(long id) throws SQLException {
    one.setLong(1, id);
    try (ResultSet row = one.executeQuery()) {
      if (!row.next()) {
        throw missing(id);
      }
      T decoded = decode(row);
      single.put(id, decoded);
      return decoded;
    }
  }

  private LedgerException missing(long id) {
    return LedgerErrors.missing(database.file(), "row " + id + " of the table " + table);
  }

  private T decode(ResultSet row) throws SQLException {
    try {
      return decoder.decode(row);
    } catch (RuntimeException unfit) {
      // Whatever a decoder cannot read, for whatever reason, is a damaged row and is named.
      throw LedgerErrors.unfit(
          database.file(), "row " + row.getLong(1) + " of the table " + table, unfit);
    }
  }
}
