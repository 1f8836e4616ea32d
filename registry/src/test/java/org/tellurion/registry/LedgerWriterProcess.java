package org.tellurion.registry;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tellurion.model.Claim;
import org.tellurion.model.LedgerEntry;

/**
 * A process of its own that writes to a ledger and says on its output what is acknowledged: {@code
 * A n} after a batch of contributions, {@code I n} after an import of version n of its file.
 */
final class LedgerWriterProcess {
  static final int BATCH = 10;
  static final int FILE_SIZE = 60;

  private LedgerWriterProcess() {}

  /** Arguments: the ledger, the writer's name, the first number, how many. */
  @SuppressWarnings("SystemOut") // Its output is how it speaks to the test.
  public static void main(String[] arguments) {
    String name = arguments[1];
    int first = Integer.parseInt(arguments[2]);
    int count = Integer.parseInt(arguments[3]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (SqliteLedger ledger = SqliteLedger.open(Path.of(arguments[0]))) {
      for (int n = first; n < first + count; n++) {
        ledger.append(contributions(name, n));
        out.println("A " + n);
        ledger.importFile(path(name), Integer.toString(n), fileVersion(name, n), at(n));
        out.println("I " + n);
      }
    }
  }

  static Process start(Path ledger, String name, int first, int count, File errors)
      throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            LedgerWriterProcess.class.getName(),
            ledger.toString(),
            name,
            Integer.toString(first),
            Integer.toString(count))
        .redirectError(errors)
        .start();
  }

  static String path(String name) {
    return name + ".yaml";
  }

  static List<LedgerEntry> contributions(String name, int n) {
    List<LedgerEntry> claims = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      claims.add(Entries.claimAt("contribution " + name + " " + n + " " + i, at(n)));
    }
    return claims;
  }

  static List<LedgerEntry> fileVersion(String name, int n) {
    List<LedgerEntry> claims = new ArrayList<>();
    for (int i = 0; i < FILE_SIZE; i++) {
      claims.add(fileClaim(name, n, i));
    }
    return claims;
  }

  private static Claim fileClaim(String name, int n, int i) {
    return Entries.claimAt("file " + name + " version " + n + " " + i, at(n));
  }

  private static Instant at(int n) {
    return Entries.T1.plusSeconds(n);
  }
}
