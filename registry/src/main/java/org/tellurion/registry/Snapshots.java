package org.tellurion.registry;

import java.time.Instant;
import java.util.Collection;
import org.tellurion.model.LedgerEntry;

/** Makes snapshots without a ledger, from entries at hand. */
public final class Snapshots {
  private Snapshots() {}

  /** The snapshot of the entries, in their order, as of the end of time. */
  public static Snapshot of(Collection<? extends LedgerEntry> entries, Publishers publishers) {
    return of(entries, publishers, Instant.MAX);
  }

  /** The snapshot of the entries recorded up to {@code asOf}. */
  public static Snapshot of(
      Collection<? extends LedgerEntry> entries, Publishers publishers, Instant asOf) {
    HistoryBook book = new HistoryBook();
    entries.forEach(book::add);
    return new SnapshotBuilder(publishers).build(book.turn().histories(), entries.size(), asOf);
  }
}
