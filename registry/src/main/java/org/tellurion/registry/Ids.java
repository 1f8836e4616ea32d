package org.tellurion.registry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The ids of the rows of a table in which everything stands once, for writing. */
final class Ids<K> {
  private static final int MAX_REMEMBERED = 50_000;

  private final PreparedStatement find;
  private final PreparedStatement insert;
  private final Binder<K> binder;
  private final Map<K, Long> known = new HashMap<>();

  /** Binds a key to the parameters of a statement, from 1. */
  @FunctionalInterface
  interface Binder<K> {
    void bind(PreparedStatement statement, K key) throws SQLException;
  }

  /** Prepares the queries; {@code columns} are those of the key. */
  Ids(LedgerDatabase database, String table, String[] columns, Binder<K> binder)
      throws SQLException {
    String condition = String.join(" = ? AND ", columns) + " = ?";
    String marks = "?, ".repeat(columns.length - 1) + "?";
    this.find = database.prepare("SELECT id FROM " + table + " WHERE " + condition);
    this.insert =
        database.prepare(
            "INSERT INTO %s (%s) VALUES (%s) RETURNING id"
                .formatted(table, String.join(", ", columns), marks));
    this.binder = binder;
  }

  /** Returns the id of the row, which is made when there is none. */
  long of(K key) throws SQLException {
    Long remembered = known.get(key);
    if (remembered != null) {
      return remembered;
    }
    long id = run(find, key);
    if (id == 0) {
      id = run(insert, key);
    }
    remember(known, key, id);
    return id;
  }

  void forget() {
    known.clear();
  }

  private long run(PreparedStatement statement, K key) throws SQLException {
    binder.bind(statement, key);
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  static <K> void remember(Map<K, Long> ids, K key, long id) {
    // What comes together is alike: a full map is worth no more than an empty one.
    if (ids.size() >= MAX_REMEMBERED) {
      ids.clear();
    }
    ids.put(key, id);
  }
}
