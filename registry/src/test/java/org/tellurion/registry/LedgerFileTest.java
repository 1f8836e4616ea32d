package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Value;

/** Files that are no ledger, damaged, of another format, or not to be written. */
class LedgerFileTest {
  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void name() {
    file = directory.resolve("ledger.db");
  }

  private void fill(int batches) {
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      for (int n = 0; n < batches; n++) {
        ledger.append(LedgerWriterProcess.contributions("x", n));
        ledger.append(List.of(Entries.full(new Value.Silent(), new Method.Curated())));
        ledger.importFile("a.yaml", "1", LedgerWriterProcess.fileVersion("y", n), Entries.NOW);
      }
    }
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void assertRefusedUntouched(String message) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> SqliteLedger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(message);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 15, 16, 99, 100, 511, 512, 5_000, 100_000})
  void aFileOfSomethingElseIsRefusedUntouched(int size) throws IOException {
    Files.write(
        file, "no ledger ".repeat(size).substring(0, size).getBytes(StandardCharsets.UTF_8));

    assertRefusedUntouched("Move it away");
    assertThatThrownBy(() -> SqliteLedger.open(file))
        .hasMessageContaining("data directory")
        .hasMessageContaining("Local contributions are only in that file");
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefusedUntouched() throws Exception {
    sql("CREATE TABLE bookmarks (url TEXT)");

    assertRefusedUntouched("another program");
  }

  @Test
  void aFileOfANewerFormatIsRefusedUntouched() throws Exception {
    fill(1);
    sql("PRAGMA user_version = 99");

    assertRefusedUntouched("newer Tellurion (format 99");
  }

  @Test
  void anEmptyFileBecomesALedger() throws IOException {
    Files.createFile(file);

    fill(1);
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      assertThat(ledger.lastSequence()).isPositive();
    }
  }

  @Test
  void aTruncatedFileIsRefused() throws IOException {
    fill(20);
    byte[] whole = Files.readAllBytes(file);
    for (int lost : List.of(1, 4096, whole.length / 2, whole.length - 4096, whole.length - 100)) {
      Files.write(file, Arrays.copyOf(whole, whole.length - lost));

      assertThatThrownBy(() -> SqliteLedger.open(file), "%d of %d bytes lost", lost, whole.length)
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("Move it away");
    }
  }

  /** Whatever the bytes are: entries or a {@link LedgerException}, and nothing else. */
  @Test
  void aDamagedFileGivesEntriesOrSaysSo() throws IOException {
    fill(4);
    byte[] whole = Files.readAllBytes(file);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int refused = 0;
    for (int round = 0; round < Integer.getInteger("tellurion.random.rounds", 20) * 5; round++) {
      byte[] damaged = whole.clone();
      int from = random.nextInt(damaged.length);
      int length = 1 << random.nextInt(12);
      for (int i = from; i < Math.min(damaged.length, from + length); i++) {
        damaged[i] = (byte) random.nextInt(256);
      }
      Files.write(file, damaged);
      refused += readAndWrite(seed) ? 0 : 1;
    }
    assertThat(refused).isPositive();
  }

  private boolean readAndWrite(long seed) {
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      ledger.replay(0, (_, entry) -> assertThat(entry).isNotNull());
      ledger.append(List.of(Entries.claim("after the damage")));
      ledger.importFile("a.yaml", "2", LedgerWriterProcess.fileVersion("z", 1), Entries.NOW);
      return true;
    } catch (LedgerException damaged) {
      return false;
    } catch (RuntimeException unexpected) {
      throw new AssertionError("seed " + seed, unexpected);
    }
  }

  @Test
  void aLogOfNonsenseBesideTheFileIsIgnored() throws IOException {
    fill(2);
    Files.writeString(directory.resolve("ledger.db-wal"), "nonsense ".repeat(10_000));

    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      assertThat(Entries.entriesOf(ledger)).containsAll(LedgerWriterProcess.contributions("x", 1));
    }
  }

  @Test
  void aDirectoryIsNoLedger() {
    assertThatThrownBy(() -> SqliteLedger.open(directory))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is a directory");
  }

  @Test
  void aFileCannotBeTheDirectoryOfALedger() throws IOException {
    Files.createFile(file);

    assertThatThrownBy(() -> SqliteLedger.open(file.resolve("ledger.db")))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("directory");
  }

  @Test
  void aReadOnlyDirectoryIsRefused() throws IOException {
    Path closed = Files.createDirectory(directory.resolve("closed"));
    assumeThat(closed.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(closed)).as("this user may write everywhere").isFalse();

    assertThatThrownBy(() -> SqliteLedger.open(closed.resolve("ledger.db")))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("permissions");
  }

  @Test
  void missingDirectoriesAreMade() {
    file = directory.resolve("a/b/ledger.db");
    fill(1);

    assertThat(file).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a?b", "a#b", "a%20b", "a b", "ä漢💥", "a'b", "a;b", "file:x", ":memory:"})
  void anyNameOfAFileWillDo(String name) throws IOException {
    file = directory.resolve(name + ".db");
    fill(1);

    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      assertThat(ledger.lastSequence()).isPositive();
    }
  }

  @Test
  void closingLeavesOneFile() throws IOException {
    fill(3);

    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"entry", "record", "subject", "property", "value"})
  void theSchemaItselfForbidsToChangeTheHistory(String table) {
    fill(1);

    assertThatThrownBy(() -> sql("DELETE FROM " + table)).hasMessageContaining("append-only");
    assertThatThrownBy(() -> sql("UPDATE " + table + " SET rowid = rowid + 1000"))
        .hasMessageContaining("append-only");
  }

  @Test
  void theSchemaItselfForbidsToWriteOverAnEntry() {
    fill(1);

    assertThatThrownBy(
            () ->
                sql(
                    "INSERT OR REPLACE INTO entry (sequence, kind, settling, record, claim_high,"
                        + " claim_low) VALUES (1, 2, 0, 1, 0, 0)"))
        .hasMessageContaining("append-only");
  }

  @Test
  void theHistoryCanBeReadWithAnSqliteShell() throws SQLException {
    List<LedgerEntry> entries =
        List.of(
            Entries.claim("a"),
            Entries.withdrawal(Entries.claim("a")),
            Entries.merge("x-1", "x-2"));
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      ledger.append(entries);
    }
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT kind, claim, subject, property, value, canonical FROM history")) {
      while (row.next()) {
        lines.add(
            "%s %s %s %s %s %s"
                .formatted(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)));
      }
    }
    String id = Entries.claim("a").id().toString();
    assertThat(lines)
        .containsExactly(
            "claim " + id + " instrument:aaa-bbb-mou-2024 notes t:a null",
            "withdrawal " + id + " null null null null",
            "merge null instrument:x-1 null null x-2");
  }
}
