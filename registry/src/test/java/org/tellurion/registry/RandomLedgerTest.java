package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tellurion.registry.Entries.replayOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tellurion.model.Claim;
import org.tellurion.model.LedgerEntry;
import org.tellurion.registry.Ledger.FileEntries;

/**
 * The SQLite ledger against the slow one, over random sequences of everything one can do to it. The
 * universe is small, so that the same things are said, dropped and said again by everybody.
 */
class RandomLedgerTest {
  private static final int ROUNDS = Integer.getInteger("tellurion.random.rounds", 20);
  private static final int STEPS = 40;
  private static final List<String> PATHS = List.of("a.yaml", "b.yaml", "law/c.csv");
  private static final List<Instant> NOWS = List.of(Entries.NOW, Entries.NOW.plusSeconds(1));
  private static final List<LedgerEntry> UNIVERSE = universe();

  @TempDir Path directory;

  private static List<LedgerEntry> universe() {
    List<LedgerEntry> universe = new ArrayList<>();
    for (String note : List.of("one", "two", "three")) {
      Claim claim = Entries.claim(note);
      universe.add(claim);
      universe.add(Entries.claimAt(note, Entries.T2));
      universe.add(Entries.withdrawal(claim, "wrong"));
      universe.add(Entries.withdrawal(claim, "twice"));
      // What an import writes by itself, said by somebody.
      universe.add(Entries.autoWithdrawal(claim, PATHS.getFirst()));
    }
    for (boolean merged : List.of(true, false)) {
      universe.add(Entries.judgement("x-1", "x-2", merged, "looked"));
      universe.add(Entries.judgement("x-1", "x-2", merged, "looked again"));
      universe.add(Entries.judgement("x-2", "x-1", merged, "looked"));
    }
    return universe;
  }

  @Test
  void bothLedgersAgreeOnEverything() {
    for (int round = 0; round < ROUNDS; round++) {
      long seed = System.nanoTime();
      compare(seed, directory.resolve("ledger-" + round + ".db"));
    }
  }

  private static void compare(long seed, Path file) {
    Random random = new Random(seed);
    Ledger slow = new InMemoryLedger();
    Ledger fast = SqliteLedger.open(file);
    List<String> steps = new ArrayList<>();
    try {
      for (int step = 0; step < STEPS; step++) {
        if (random.nextInt(8) == 0) {
          fast.close();
          fast = SqliteLedger.open(file);
          steps.add("reopen");
        }
        Function<Ledger, Object> action = randomAction(random, steps);
        Object expected = resultOf(action, slow);

        assertThat(resultOf(action, fast)).as("seed %d: %s", seed, steps).isEqualTo(expected);
        assertThat(replayOf(fast, 0)).as("seed %d: %s", seed, steps).isEqualTo(replayOf(slow, 0));
        assertThat(fast.listFileDigests()).as("seed %d", seed).isEqualTo(slow.listFileDigests());
        assertThat(fast.lastSequence()).as("seed %d", seed).isEqualTo(slow.lastSequence());
      }
    } finally {
      fast.close();
    }
  }

  private static Object resultOf(Function<Ledger, Object> action, Ledger ledger) {
    try {
      return action.apply(ledger);
    } catch (IllegalArgumentException refused) {
      return "refused";
    }
  }

  private static Function<Ledger, Object> randomAction(Random random, List<String> steps) {
    List<LedgerEntry> entries = randomEntries(random);
    String path = PATHS.get(random.nextInt(PATHS.size()));
    String digest = Integer.toString(random.nextInt(3));
    Instant now = NOWS.get(random.nextInt(NOWS.size()));
    return switch (random.nextInt(6)) {
      case 0, 1 -> {
        steps.add("append " + indices(entries));
        yield ledger -> ledger.append(entries);
      }
      case 2, 3 -> {
        steps.add("import " + path + " " + indices(entries));
        yield ledger -> ledger.importFile(path, digest, entries, now);
      }
      case 4 -> {
        List<LedgerEntry> others = randomEntries(random);
        steps.add("import a.yaml " + indices(entries) + " and b.yaml " + indices(others));
        List<FileEntries> files =
            List.of(
                new FileEntries("a.yaml", digest, entries),
                new FileEntries("b.yaml", digest, others));
        yield ledger -> ledger.importFiles(files, now);
      }
      default -> {
        steps.add("remove " + path);
        yield ledger -> ledger.removeFile(path, now);
      }
    };
  }

  /** Entries of the universe; mostly with the claims first, so that withdrawals find them. */
  private static List<LedgerEntry> randomEntries(Random random) {
    List<LedgerEntry> entries =
        new ArrayList<>(
            Stream.generate(() -> UNIVERSE.get(random.nextInt(UNIVERSE.size())))
                .limit(random.nextInt(6))
                .toList());
    if (random.nextInt(4) != 0) {
      entries.sort((one, other) -> Boolean.compare(other instanceof Claim, one instanceof Claim));
    }
    return List.copyOf(entries);
  }

  private static List<Integer> indices(List<LedgerEntry> entries) {
    return entries.stream().map(UNIVERSE::indexOf).toList();
  }
}
