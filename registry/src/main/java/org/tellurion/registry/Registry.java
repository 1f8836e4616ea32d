package org.tellurion.registry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.tellurion.model.LedgerEntry;

/**
 * The registry of claims: keeps the ledger in step with the data files and hands out snapshots.
 *
 * <p>Readers call {@link #snapshot()} and never wait: a writer appends to the ledger, resolves what
 * it touched, and publishes the next snapshot with one volatile write. Writers wait for each other.
 */
public final class Registry implements AutoCloseable {
  private static final int AS_OF_VIEWS = 8;

  /** Files read and imported together: few enough to show progress, enough to write fast. */
  private static final int BATCH = 64;

  private final Places places;
  private final Ledger ledger;
  private final Clock clock;
  private final SnapshotBuilder builder;
  private final Publishers publishers;
  private final Vocabularies vocabularies;
  private final HistoryBook book = new HistoryBook();
  private final ReentrantLock writer = new ReentrantLock();
  private final Map<AsOfKey, Snapshot> asOfViews = new LinkedHashMap<>(AS_OF_VIEWS, 0.75f, true);
  private volatile Snapshot current;
  private long sequence;

  private record AsOfKey(long sequence, Instant moment) {}

  /**
   * Where things stand.
   *
   * @param data directory of the data files
   * @param ledger file of the ledger; made when it is not there
   */
  public record Places(Path data, Path ledger) {}

  /**
   * What bringing the ledger in step with data files did.
   *
   * @param changed files that differed from the last import and were imported
   * @param unchanged number of files that were as at the last import
   * @param problems in files; a file with an error is not imported, and what was imported from it
   *     before stays
   */
  public record ImportReport(
      List<Ledger.FileImport> changed, int unchanged, List<Problem> problems) {
    /** Whether any file could not be imported. */
    public boolean hasErrors() {
      return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
  }

  private Registry(Places places, Ledger ledger, Clock clock) {
    this.places = places;
    this.ledger = ledger;
    this.clock = clock;
    this.vocabularies = Vocabularies.load(places.data());
    this.publishers = Publishers.load(places.data());
    this.builder = new SnapshotBuilder(publishers);
    this.current = builder.build(book.turn().histories(), 0, Instant.MAX);
  }

  /**
   * Opens the registry on a ledger and replays it. Data files are not looked at: see {@link
   * #importChanged}.
   *
   * @throws LedgerException when the ledger cannot be opened
   */
  public static Registry open(Places places, Clock clock) {
    Ledger ledger = SqliteLedger.open(places.ledger());
    Registry registry = new Registry(places, ledger, clock);
    registry.replayAll();
    return registry;
  }

  private void replayAll() {
    writer.lock();
    try {
      takeNewEntries();
      current = builder.build(book.turn().histories(), sequence, Instant.MAX);
    } finally {
      writer.unlock();
    }
  }

  /** The latest snapshot. Never waits. */
  public Snapshot snapshot() {
    return current;
  }

  /**
   * What was recorded by {@code asOf}. At most {@value #AS_OF_VIEWS} such views are kept; the least
   * recently used goes first. Never waits for a writer.
   */
  public Snapshot snapshotAsOf(Instant asOf) {
    Snapshot latest = current;
    if (!asOf.isBefore(latest.moment())) {
      return latest;
    }
    Histories histories = latest.histories();
    AsOfKey key = new AsOfKey(latest.sequence(), histories.lastMoment(asOf));
    synchronized (asOfViews) {
      Snapshot kept = asOfViews.get(key);
      if (kept != null) {
        return kept;
      }
    }
    Snapshot built = builder.build(histories, latest.sequence(), asOf);
    synchronized (asOfViews) {
      asOfViews.put(key, built);
      while (asOfViews.size() > AS_OF_VIEWS) {
        asOfViews.remove(asOfViews.keySet().iterator().next());
      }
    }
    return built;
  }

  /**
   * Appends local contributions in one transaction and publishes the next snapshot.
   *
   * @return how many entries were new
   * @throws IllegalArgumentException when one of them could not stand in an export; none of them is
   *     kept then
   */
  public int append(List<? extends LedgerEntry> entries) {
    entries.forEach(Exportable::require);
    writer.lock();
    try {
      int added = ledger.append(entries);
      publish();
      return added;
    } finally {
      writer.unlock();
    }
  }

  /** Takes what other processes have written to the ledger since; cheap when there is nothing. */
  public void refresh() {
    if (ledger.lastSequence() == current.sequence()) {
      return;
    }
    writer.lock();
    try {
      publish();
    } finally {
      writer.unlock();
    }
  }

  /**
   * Brings the ledger in step with the data files: imports every file whose bytes changed since its
   * last import, none of them by half, and lets go of files that are gone.
   */
  public ImportReport importChanged(Progress progress) {
    writer.lock();
    try {
      Map<String, String> known = new TreeMap<>(ledger.listFileDigests());
      List<Path> changed = new ArrayList<>();
      int unchanged = 0;
      for (Path file : DataFiles.listFiles(places.data())) {
        String path = relative(file);
        if (DataFiles.digest(places.data(), file).equals(known.remove(path))) {
          unchanged++;
        } else {
          changed.add(file);
        }
      }
      List<Ledger.FileImport> imports = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      for (int start = 0; start < changed.size(); start += BATCH) {
        List<Path> batch = changed.subList(start, Math.min(start + BATCH, changed.size()));
        imports.addAll(importBatch(batch, problems));
        progress.report("importing data files", start + batch.size(), changed.size());
      }
      known.keySet().forEach(gone -> imports.add(ledger.removeFile(gone, clock.instant())));
      if (!imports.isEmpty()) {
        publish();
      }
      return new ImportReport(List.copyOf(imports), unchanged, List.copyOf(problems));
    } finally {
      writer.unlock();
    }
  }

  /** Reads files side by side and imports those without errors in one transaction. */
  private List<Ledger.FileImport> importBatch(List<Path> batch, List<Problem> problems) {
    List<ParsedFile> parsed =
        batch.parallelStream().map(file -> DataFiles.read(places.data(), file)).toList();
    parsed.forEach(file -> problems.addAll(file.problems()));
    List<Ledger.FileEntries> sound =
        parsed.stream()
            .filter(file -> !file.hasErrors())
            .map(file -> new Ledger.FileEntries(file.path(), file.digest(), file.entries()))
            .toList();
    return ledger.importFiles(sound, clock.instant());
  }

  /** Reads new entries and publishes the next snapshot. The writer's lock is held. */
  private void publish() {
    takeNewEntries();
    Snapshot previous = current;
    if (previous.sequence() != sequence) {
      HistoryBook.Page page = book.turn();
      current = builder.rebuild(previous, page.histories(), sequence, page.touched());
    }
  }

  private void takeNewEntries() {
    ledger.replay(
        sequence,
        (number, entry) -> {
          book.add(entry);
          sequence = number;
        });
  }

  private String relative(Path file) {
    return places.data().relativize(file).toString().replace('\\', '/');
  }

  /** Labels and order of codes. */
  public Vocabularies vocabularies() {
    return vocabularies;
  }

  /** Who stands behind the sources. */
  public Publishers publishers() {
    return publishers;
  }

  /** Where things stand. */
  public Places places() {
    return places;
  }

  /** Every entry of the ledger, in order. */
  public void replay(Ledger.Visitor visitor) {
    ledger.replay(0, visitor);
  }

  @Override
  public void close() {
    writer.lock();
    try {
      ledger.close();
    } finally {
      writer.unlock();
    }
  }
}
