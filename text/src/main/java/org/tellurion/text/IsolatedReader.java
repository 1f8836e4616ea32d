package org.tellurion.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads files that nobody vouches for, each in a process beside this one that may use only so much
 * memory and time: whatever a file does to its reader, this process goes on. The processes are
 * started when they are needed, are used again, and end with this one.
 *
 * <p>Safe for use by many threads. What the processes are not: a sandbox of the operating system.
 * They run as the same user; the readers themselves open no file and no connection.
 */
public final class IsolatedReader implements AutoCloseable {
  private final Settings settings;
  private final List<String> command;
  private final ScheduledThreadPoolExecutor watch;
  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final Set<WorkerProcess> all = new HashSet<>();
  private boolean closed;

  /**
   * How much is spent on reading.
   *
   * @param workers processes at most
   * @param heapMegabytes of each
   * @param time for a file, from when a process is free and ready
   * @param waiting callers at most that wait for a process
   * @param patience of one that waits for a process, at most
   * @param limits of each file
   */
  public record Settings(
      int workers,
      int heapMegabytes,
      Duration time,
      int waiting,
      Duration patience,
      ReadingLimits limits) {
    /** Two processes of 384 MB, 10 s a file, 16 callers wait up to 30 s. */
    public static final Settings DEFAULT =
        new Settings(
            2, 384, Duration.ofSeconds(10), 16, Duration.ofSeconds(30), ReadingLimits.DEFAULT);

    public Settings {
      if (workers < 1 || heapMegabytes < 32 || waiting < 0 || !time.isPositive()) {
        throw new IllegalArgumentException(
            "reading needs a worker, 32 MB for it, and time; not "
                + workers
                + ", "
                + heapMegabytes
                + " MB, "
                + time);
      }
    }
  }

  /** All places are taken, and so many wait already, or so long, that this one is sent away. */
  public static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;

    Busy(String message) {
      super(message);
    }
  }

  /** With {@link Settings#DEFAULT}. */
  public IsolatedReader() {
    this(Settings.DEFAULT);
  }

  public IsolatedReader(Settings settings) {
    this(settings, WorkerProcess.command(settings.heapMegabytes));
  }

  IsolatedReader(Settings settings, List<String> command) {
    this.settings = settings;
    this.command = List.copyOf(command);
    this.places = new Semaphore(settings.workers, true);
    this.watch =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("reading-watch").factory());
    watch.setRemoveOnCancelPolicy(true);
  }

  /**
   * Starts a process in the background and lets it read a small page of each kind, so that the
   * first caller does not wait for that. Returns at once; without it everything works as well.
   */
  public void warm() {
    Thread.ofPlatform().daemon().name("reading-warm").start(() -> WarmUp.run(this));
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableDocument when it cannot be read; says why and what to do
   * @throws UncheckedIOException when the file cannot be opened, or no process can be started
   * @throws Busy when too many wait
   */
  public Document read(Path path) {
    Path file = path.getFileName();
    String name = file == null ? path.toString() : file.toString();
    try (InputStream in = Files.newInputStream(path)) {
      return read(name, in, Files.size(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /** Reads the bytes of a file that was called {@code name}; fails as {@link #read(Path)} does. */
  public Document read(String name, byte[] bytes) {
    try {
      return read(name, new ByteArrayInputStream(bytes), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private Document read(String name, InputStream bytes, long length) throws IOException {
    if (length > settings.limits.bytes()) {
      throw new UnreadableDocument(
          UnreadableDocument.Reason.TOO_LARGE,
          name
              + " has "
              + length
              + " bytes, more than the "
              + settings.limits.bytes()
              + " that are read: split it or take out pictures");
    }
    takePlace();
    try {
      refuseWhenClosed();
      WorkerProcess worker = findIdle().orElse(null);
      WorkerProcess used = worker == null ? start() : worker;
      try {
        return used.read(
            name, settings.limits, bytes, (int) length, settings.time.toNanos(), watch);
      } finally {
        giveBack(used);
      }
    } finally {
      places.release();
    }
  }

  private void takePlace() {
    if (waiting.incrementAndGet() > settings.waiting + settings.workers) {
      waiting.decrementAndGet();
      throw new Busy("too many documents wait to be read; try again in a moment");
    }
    try {
      if (!places.tryAcquire(settings.patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new Busy(
            "no document could be read within " + settings.patience.toSeconds() + " s; try again");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Busy("interrupted while waiting to read a document");
    } finally {
      waiting.decrementAndGet();
    }
  }

  private void refuseWhenClosed() {
    synchronized (all) {
      if (closed) {
        throw new IllegalStateException("this reader was closed");
      }
    }
  }

  private Optional<WorkerProcess> findIdle() {
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      if (worker.isAlive()) {
        return Optional.of(worker);
      }
      forget(worker);
    }
    return Optional.empty();
  }

  private WorkerProcess start() throws IOException {
    WorkerProcess worker = WorkerProcess.start(command, watch);
    synchronized (all) {
      all.add(worker);
      if (closed) {
        worker.kill();
      }
    }
    return worker;
  }

  private void giveBack(WorkerProcess worker) {
    synchronized (all) {
      if (!closed && worker.isAlive()) {
        idle.push(worker);
        return;
      }
    }
    worker.kill();
    forget(worker);
  }

  private void forget(WorkerProcess worker) {
    synchronized (all) {
      all.remove(worker);
    }
  }

  /** The process ids of the workers that there are. */
  Set<Long> pids() {
    synchronized (all) {
      Set<Long> pids = new HashSet<>();
      all.forEach(worker -> pids.add(worker.pid()));
      return pids;
    }
  }

  /** Ends the processes; a file that is being read fails. */
  @Override
  public void close() {
    synchronized (all) {
      closed = true;
      all.forEach(WorkerProcess::kill);
      all.clear();
    }
    watch.shutdownNow();
  }
}
