package org.tellurion.desk;

import java.time.LocalDate;
import org.tellurion.registry.Snapshot;

/**
 * Answers questions from one snapshot. Immutable to its callers; indexes are built on first use and
 * shared. Keep one desk per snapshot.
 */
public final class Desk {
  private final Snapshot snapshot;
  private final LocalDate today;
  private final Names names;
  private final Lazy<Lookup> lookup;
  private final Lazy<InstrumentIndex> instruments;

  /**
   * Opens a desk.
   *
   * @param snapshot what is recorded
   * @param labels labels of the codes
   * @param today the day against which deadlines are read; never taken from a clock here
   */
  public Desk(Snapshot snapshot, Labels labels, LocalDate today) {
    this.snapshot = snapshot;
    this.today = today;
    this.names = new Names(snapshot, labels);
    this.lookup = new Lazy<>(() -> new Lookup(snapshot, names));
    this.instruments = new Lazy<>(() -> new InstrumentIndex(snapshot, names));
  }

  /** What is recorded. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** The day against which deadlines are read. */
  public LocalDate today() {
    return today;
  }

  /** Names for readers. */
  public Names names() {
    return names;
  }

  /** Codes for words that users type. */
  public Lookup lookup() {
    return lookup.get();
  }

  /** The instruments that a filter leaves. */
  public InstrumentList listInstruments(
      InstrumentFilter filter, Lens lens, InstrumentList.Sort sort) {
    return InstrumentList.of(instruments.get(), names, filter, lens, sort);
  }
}
