package org.tellurion.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Opens the workplace for one command, ahead of the command where it is known that it will be
 * wanted: reading the command line and replaying the ledger take about as long, and there is more
 * than one core. Confined to the thread that runs the command.
 */
final class Opening {
  private final Terminal terminal;
  private @Nullable CompletableFuture<Workplace> ahead;

  Opening(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Begins to open now, on a thread of its own. */
  void begin() {
    ahead =
        CompletableFuture.supplyAsync(
            () -> Workplace.open(terminal),
            task -> Thread.ofPlatform().daemon().name("opening").start(task));
  }

  /**
   * The workplace; waits until it is open. The caller closes it.
   *
   * @throws Failure as {@link Workplace#open} does
   */
  Workplace get() {
    CompletableFuture<Workplace> begun = ahead;
    ahead = null;
    if (begun == null) {
      return Workplace.open(terminal);
    }
    try {
      return begun.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException known) {
        // Its trace is that of the opening thread, which says more than this one's.
        throw known;
      }
      throw failed;
    }
  }

  /** Closes what was begun and never asked for, once it is open; does not wait. */
  void abandon() {
    CompletableFuture<Workplace> begun = ahead;
    ahead = null;
    if (begun != null) {
      // A failure to open what nobody wanted is nobody's.
      CompletableFuture<Void> _ = begun.thenAccept(Workplace::close);
    }
  }
}
