package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tellurion.model.LedgerEntry;

/** Several threads and several processes write to one file. */
@Timeout(120)
class LedgerConcurrencyTest {
  private static final int WRITERS = 4;
  private static final int BATCHES = 15;

  @TempDir Path directory;

  @Test
  void threadsShareOneLedger() throws Exception {
    try (SqliteLedger ledger = SqliteLedger.open(directory.resolve("ledger.db"))) {
      runTogether(writer -> write(ledger, writer));

      assertEverythingIsThere(ledger);
    }
  }

  @Test
  void threadsThatEachOpenANewFileTakeTurns() throws Exception {
    Path file = directory.resolve("new/ledger.db");
    runTogether(
        writer -> {
          try (SqliteLedger ledger = SqliteLedger.open(file)) {
            write(ledger, writer);
          }
        });

    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      assertEverythingIsThere(ledger);
    }
  }

  @Test
  void aFileThatAnotherIsMakingIsNeverTakenForADatabaseOfAnotherProgram() throws Exception {
    for (int round = 0; round < 40; round++) {
      Path file = directory.resolve("round-" + round + "/ledger.db");
      runTogether(
          writer -> {
            try (SqliteLedger ledger = SqliteLedger.open(file)) {
              assertThat(ledger.lastSequence()).isZero();
            }
          });
    }
  }

  @Test
  void oneLedgerSeesWhatAnotherOnTheSameFileWrote() {
    Path file = directory.resolve("ledger.db");
    try (SqliteLedger one = SqliteLedger.open(file);
        SqliteLedger other = SqliteLedger.open(file)) {
      one.append(List.of(Entries.claim("a")));
      assertThat(other.append(List.of(Entries.claim("a"), Entries.claim("b")))).isEqualTo(1);
      assertThat(one.append(List.of(Entries.claim("c")))).isEqualTo(1);

      assertThat(Entries.replayOf(one, 0)).isEqualTo(Entries.replayOf(other, 0)).hasSize(3);
    }
  }

  @Test
  void aReplayIsNotDisturbedByAWriter() {
    Path file = directory.resolve("ledger.db");
    try (SqliteLedger reader = SqliteLedger.open(file);
        SqliteLedger writer = SqliteLedger.open(file)) {
      writer.append(LedgerWriterProcess.contributions("x", 1));
      List<LedgerEntry> seen = new ArrayList<>();
      reader.replay(
          0,
          (sequence, entry) -> {
            seen.add(entry);
            writer.append(LedgerWriterProcess.contributions("y", (int) sequence));
          });

      assertThat(seen).isEqualTo(LedgerWriterProcess.contributions("x", 1));
      assertThat(reader.lastSequence()).isEqualTo(11L * LedgerWriterProcess.BATCH);
    }
  }

  @Test
  void processesTakeTurns() throws Exception {
    Path file = directory.resolve("ledger.db");
    List<Process> writers = new ArrayList<>();
    for (int writer = 0; writer < 2; writer++) {
      Path errors = directory.resolve("errors-" + writer + ".txt");
      writers.add(LedgerWriterProcess.start(file, "w" + writer, 0, BATCHES, errors.toFile()));
    }
    for (int writer = 0; writer < writers.size(); writer++) {
      try (BufferedReader output = writers.get(writer).inputReader()) {
        assertThat(output.readAllLines()).hasSize(2 * BATCHES);
      }
      String errors = Files.readString(directory.resolve("errors-" + writer + ".txt"));
      assertThat(writers.get(writer).waitFor()).as(errors).isZero();
    }
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      Set<LedgerEntry> entries = new HashSet<>(Entries.entriesOf(ledger));
      for (int n = 0; n < BATCHES; n++) {
        assertThat(entries).containsAll(LedgerWriterProcess.contributions("w0", n));
        assertThat(entries).containsAll(LedgerWriterProcess.fileVersion("w1", n));
      }
    }
  }

  /** One of several writers. */
  @FunctionalInterface
  private interface Writer {
    void run(int number);
  }

  private static void runTogether(Writer writer) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      for (int i = 0; i < WRITERS; i++) {
        int number = i;
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  writer.run(number);
                  return number;
                }));
      }
      start.countDown();
      for (Future<?> each : running) {
        each.get();
      }
    }
  }

  private static void write(Ledger ledger, int writer) {
    for (int n = 0; n < BATCHES; n++) {
      ledger.append(LedgerWriterProcess.contributions("t" + writer, n));
      assertThat(ledger.lastSequence()).isPositive();
    }
  }

  private static void assertEverythingIsThere(Ledger ledger) {
    List<LedgerEntry> entries = Entries.entriesOf(ledger);
    assertThat(entries).hasSize(WRITERS * BATCHES * LedgerWriterProcess.BATCH);
    Set<LedgerEntry> distinct = new HashSet<>(entries);
    for (int writer = 0; writer < WRITERS; writer++) {
      for (int n = 0; n < BATCHES; n++) {
        assertThat(distinct).containsAll(LedgerWriterProcess.contributions("t" + writer, n));
      }
    }
  }
}
