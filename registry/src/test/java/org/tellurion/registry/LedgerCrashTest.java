package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Withdrawal;

/** A writer is killed without warning, again and again: what it acknowledged is there. */
class LedgerCrashTest {
  private static final int ROUNDS = Integer.getInteger("tellurion.crash.rounds", 8);
  private static final int ROUNDS_PER_FILE = 10;
  private static final String NAME = "w";

  @TempDir Path directory;

  /** The last numbers that the killed writers acknowledged. */
  private record Acknowledged(int contributions, int version) {}

  @Test
  void nothingAcknowledgedIsLostAndNoImportIsHalfWritten() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path file = directory.resolve("ledger.db");
    Acknowledged last = new Acknowledged(0, 0);
    for (int round = 0; round < ROUNDS; round++) {
      if (round % ROUNDS_PER_FILE == 0) {
        file = directory.resolve("ledger-" + round + ".db");
        last = new Acknowledged(0, 0);
      }
      last = writeUntilKilled(file, last, random.nextInt(40));
      int next = check(file, last, "round " + round + ", seed " + seed);
      last = new Acknowledged(next, last.version());
    }
  }

  /** Kills the writer as soon as it acknowledged {@code lines} writes. */
  private Acknowledged writeUntilKilled(Path file, Acknowledged before, int lines)
      throws IOException, InterruptedException {
    Path errors = directory.resolve("errors.txt");
    int contributions = before.contributions();
    int version = before.version();
    Process writer =
        LedgerWriterProcess.start(
            file, NAME, contributions + 1, Integer.MAX_VALUE / 2, errors.toFile());
    try (BufferedReader output = writer.inputReader()) {
      int read = 0;
      String line = "";
      while (line != null) {
        if (read == lines) {
          // Through the handle, which leaves its output open to be read to the end.
          writer.toHandle().destroyForcibly();
        }
        // What it said before it died counts too.
        line = output.readLine();
        if (line != null) {
          read++;
          int number = Integer.parseInt(line.substring(2));
          contributions = line.startsWith("A ") ? number : contributions;
          version = line.startsWith("I ") ? number : version;
        }
      }
      assertThat(read).as(() -> "the writer said: " + read(errors)).isGreaterThanOrEqualTo(lines);
    }
    writer.waitFor();
    return new Acknowledged(contributions, version);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  /** Returns the number of the last batch of contributions that is there. */
  private static int check(Path file, Acknowledged last, String round) throws SQLException {
    Set<ClaimId> live = new HashSet<>();
    String digest;
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      long[] next = {1};
      ledger.replay(
          0,
          (sequence, entry) -> {
            assertThat(sequence).as(round).isEqualTo(next[0]++);
            switch (entry) {
              case Claim claim -> live.add(claim.id());
              case Withdrawal withdrawal -> live.remove(withdrawal.claim());
              case Judgement _ -> {}
            }
          });
      digest = ledger.listFileDigests().getOrDefault(LedgerWriterProcess.path(NAME), "0");
    }
    int version = Integer.parseInt(digest);
    assertThat(version).as(round).isBetween(last.version(), last.version() + 1);
    if (version > 0) {
      assertThat(live.removeAll(idsOf(LedgerWriterProcess.fileVersion(NAME, version)))).isTrue();
    }
    int batches = 0;
    while (live.containsAll(idsOf(LedgerWriterProcess.contributions(NAME, batches + 1)))) {
      live.removeAll(idsOf(LedgerWriterProcess.contributions(NAME, batches + 1)));
      batches++;
    }
    assertThat(batches).as(round).isBetween(last.contributions(), last.contributions() + 1);
    assertThat(live).as("claims of no whole write, %s", round).isEmpty();
    assertThat(integrityOf(file)).as(round).isEqualTo("ok");
    return batches;
  }

  private static Set<ClaimId> idsOf(List<LedgerEntry> entries) {
    Set<ClaimId> ids = new HashSet<>();
    entries.forEach(
        entry -> {
          if (entry instanceof Claim claim) {
            ids.add(claim.id());
          }
        });
    return ids;
  }

  private static String integrityOf(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
