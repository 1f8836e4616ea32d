package org.tellurion.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tellurion.registry.Registry;
import org.tellurion.registry.Snapshot;
import org.tellurion.search.SearchIndex;

/**
 * Gives the desk for a moment of recording. Desks are kept, so that their indexes are built once
 * per snapshot and day.
 */
public final class Observatory {
  private static final int KEPT = 8;

  private final Registry registry;
  private final Labels labels;
  private final Clock clock;
  private final Lazy<SearchIndex> index = new Lazy<>(SearchIndex::new);
  private final Map<Key, Desk> desks = new LinkedHashMap<>(KEPT, 0.75f, true);

  private record Key(String stamp, LocalDate today) {}

  /**
   * Opens an observatory on a registry.
   *
   * @param clock tells the day against which deadlines are read, in UTC
   */
  public Observatory(Registry registry, Clock clock) {
    this.registry = registry;
    this.labels = new VocabularyLabels(registry.vocabularies());
    this.clock = clock;
  }

  /**
   * The desk for what was recorded by the lens's moment; {@link Lens#on} is left to each question.
   */
  public Desk desk(Lens lens) {
    Snapshot snapshot = lens.asOf().map(registry::snapshotAsOf).orElseGet(registry::snapshot);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    synchronized (desks) {
      Desk desk =
          desks.computeIfAbsent(
              new Key(snapshot.stamp(), today),
              _ -> new Desk(snapshot, labels, registry.publishers(), today, indexFor(lens)));
      while (desks.size() > KEPT) {
        desks.remove(desks.keySet().iterator().next());
      }
      return desk;
    }
  }

  /** Desks over everything recorded follow each other; one over an earlier moment stands alone. */
  private Lazy<SearchIndex> indexFor(Lens lens) {
    return lens.asOf().isEmpty() ? index : new Lazy<>(SearchIndex::new);
  }

  /** The registry behind it. */
  public Registry registry() {
    return registry;
  }
}
