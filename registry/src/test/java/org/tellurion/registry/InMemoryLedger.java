package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Withdrawal;

/** The ledger as its doc comments say it, in lists: slow and obvious. */
final class InMemoryLedger implements Ledger {
  private static final String LOCAL = "";

  private List<Line> lines = new ArrayList<>();
  private Map<String, String> digests = new TreeMap<>();
  private boolean closed;
  private boolean visiting;

  /** An entry, whether an import wrote it to settle the history, and who holds it. */
  private record Line(LedgerEntry entry, boolean settling, Set<String> holders) {
    boolean isClaim(ClaimId id) {
      return entry instanceof Claim claim && claim.id().equals(id);
    }

    boolean isWithdrawalOf(ClaimId id) {
      return entry instanceof Withdrawal withdrawal && withdrawal.claim().equals(id);
    }

    boolean isOn(Pair pair) {
      return entry instanceof Judgement judgement && Pair.of(judgement).equals(pair);
    }

    boolean isHeld() {
      return !holders.isEmpty();
    }
  }

  private record Pair(SubjectId duplicate, SubjectId canonical) {
    static Pair of(Judgement judgement) {
      return new Pair(judgement.duplicate(), judgement.canonical());
    }
  }

  @Override
  public synchronized int append(List<? extends LedgerEntry> entries) {
    return atomically(
        () -> {
          int written = 0;
          for (LedgerEntry entry : entries) {
            written += appendOne(entry) ? 1 : 0;
          }
          return written;
        });
  }

  private boolean appendOne(LedgerEntry entry) {
    boolean present =
        switch (entry) {
          case Claim claim -> isLive(claim.id());
          case Withdrawal withdrawal -> {
            requireClaim(withdrawal);
            int claimed = last(line -> line.isClaim(withdrawal.claim()));
            int stated = last(line -> !line.settling() && line.isClaim(withdrawal.claim()));
            yield last(line -> line.entry().equals(withdrawal)) > claimed
                && lastStatement(withdrawal) > stated;
          }
          case Judgement judgement -> {
            int latest = last(line -> line.isOn(Pair.of(judgement)));
            yield latest >= 0
                && lines.get(latest).entry().equals(judgement)
                && lastStatement(judgement) >= 0;
          }
        };
    if (!present) {
      lines.add(new Line(entry, false, new HashSet<>()));
    }
    lines.get(lastStatement(entry)).holders().add(LOCAL);
    return !present;
  }

  @Override
  public synchronized FileImport importFile(
      String path, String digest, List<? extends LedgerEntry> entries, Instant now) {
    return atomically(
        () -> {
          if (path.isBlank()) {
            throw new IllegalArgumentException("blank path");
          }
          StoredText.require(path);
          StoredText.require(digest);
          digests.put(path, digest);
          return importEntries(path, entries, now);
        });
  }

  @Override
  public synchronized List<FileImport> importFiles(List<FileEntries> files, Instant now) {
    return atomically(() -> Ledger.super.importFiles(files, now));
  }

  @Override
  public synchronized FileImport removeFile(String path, Instant now) {
    requireOpen();
    return digests.remove(path) == null
        ? new FileImport(path, 0, 0, 0)
        : importEntries(path, List.of(), now);
  }

  private FileImport importEntries(String path, List<? extends LedgerEntry> entries, Instant now) {
    List<LedgerEntry> distinct = distinct(entries);
    Set<ClaimId> claims = new LinkedHashSet<>();
    Set<Pair> pairs = new LinkedHashSet<>();
    List<LedgerEntry> anew = new ArrayList<>();
    int added = 0;
    for (LedgerEntry entry : distinct) {
      if (lines.stream().anyMatch(line -> holds(path, line) && same(line.entry(), entry))) {
        continue;
      }
      if (entry instanceof Withdrawal withdrawal) {
        requireClaim(withdrawal);
      }
      if (lastStatement(entry) < 0) {
        lines.add(new Line(entry, false, new HashSet<>(Set.of(path))));
        added++;
      } else {
        lines.get(lastStatement(entry)).holders().add(path);
        anew.add(entry);
        touch(entry, claims, pairs);
      }
    }
    for (Line line : lines) {
      if (holds(path, line) && distinct.stream().noneMatch(entry -> same(line.entry(), entry))) {
        line.holders().remove(path);
        touch(line.entry(), claims, pairs);
      }
    }
    int settled = 0;
    int returned = 0;
    for (LedgerEntry entry : settling(claims, pairs, path, now, anew)) {
      lines.add(new Line(entry, true, new HashSet<>()));
      settled++;
      returned += anew.stream().anyMatch(other -> same(other, entry)) ? 1 : 0;
    }
    return new FileImport(
        path, added + returned, distinct.size() - added - returned, settled - returned);
  }

  private static List<LedgerEntry> distinct(List<? extends LedgerEntry> entries) {
    List<LedgerEntry> distinct = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      if (distinct.stream().noneMatch(other -> same(other, entry))) {
        distinct.add(entry);
      }
    }
    return distinct;
  }

  private List<LedgerEntry> settling(
      Set<ClaimId> claims, Set<Pair> pairs, String path, Instant now, List<LedgerEntry> anew) {
    List<LedgerEntry> settling = new ArrayList<>();
    String reason = "no longer in " + path;
    for (ClaimId id : claims) {
      int stated = last(line -> !line.settling() && line.isClaim(id));
      boolean held = lines.stream().anyMatch(line -> line.isClaim(id) && line.isHeld());
      int ending = last(line -> line.isWithdrawalOf(id) && line.isHeld());
      boolean shouldBeLive = held && ending < stated;
      if (shouldBeLive && !isLive(id)) {
        settling.add(
            anew.stream()
                .filter(entry -> entry instanceof Claim claim && claim.id().equals(id))
                .findFirst()
                .orElseGet(() -> lines.get(last(line -> line.isClaim(id))).entry()));
      } else if (!shouldBeLive && isLive(id)) {
        settling.add(held ? lines.get(ending).entry() : new Withdrawal(id, now, IMPORTER, reason));
      }
    }
    for (Pair pair : pairs) {
      int deciding = last(line -> line.isOn(pair) && line.isHeld());
      boolean shouldBeMerged = deciding >= 0 && isMerge(lines.get(deciding).entry());
      boolean merged = isMerge(lines.get(last(line -> line.isOn(pair))).entry());
      if (shouldBeMerged != merged) {
        settling.add(
            deciding >= 0 && anew.contains(lines.get(deciding).entry())
                ? lines.get(deciding).entry()
                : new Judgement(
                    pair.duplicate(), pair.canonical(), shouldBeMerged, now, IMPORTER, reason));
      }
    }
    return settling;
  }

  private static boolean isMerge(LedgerEntry entry) {
    return entry instanceof Judgement judgement && judgement.merged();
  }

  private static boolean holds(String path, Line line) {
    return line.holders().contains(path);
  }

  private static void touch(LedgerEntry entry, Set<ClaimId> claims, Set<Pair> pairs) {
    switch (entry) {
      case Claim claim -> claims.add(claim.id());
      case Withdrawal withdrawal -> claims.add(withdrawal.claim());
      case Judgement judgement -> pairs.add(Pair.of(judgement));
    }
  }

  private static boolean same(LedgerEntry one, LedgerEntry other) {
    if (one instanceof Claim first && other instanceof Claim second) {
      return first.id().equals(second.id());
    }
    return one.equals(other);
  }

  private boolean isLive(ClaimId id) {
    return last(line -> line.isClaim(id)) > last(line -> line.isWithdrawalOf(id));
  }

  private int lastStatement(LedgerEntry entry) {
    return last(line -> !line.settling() && same(line.entry(), entry));
  }

  private int last(Predicate<Line> condition) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (condition.test(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private void requireClaim(Withdrawal withdrawal) {
    if (last(line -> line.isClaim(withdrawal.claim())) < 0) {
      throw new IllegalArgumentException("unknown claim " + withdrawal.claim());
    }
  }

  private void requireOpen() {
    if (closed || visiting) {
      throw new IllegalStateException("closed or visiting");
    }
  }

  private <T> T atomically(Supplier<T> work) {
    requireOpen();
    List<Line> oldLines = new ArrayList<>();
    lines.forEach(
        line ->
            oldLines.add(new Line(line.entry(), line.settling(), new HashSet<>(line.holders()))));
    Map<String, String> oldDigests = new TreeMap<>(digests);
    try {
      return work.get();
    } catch (RuntimeException failure) {
      lines = oldLines;
      digests = oldDigests;
      throw failure;
    }
  }

  @Override
  public synchronized Map<String, String> listFileDigests() {
    requireOpen();
    return new LinkedHashMap<>(digests);
  }

  @Override
  public synchronized long lastSequence() {
    requireOpen();
    return lines.size();
  }

  @Override
  public synchronized void replay(long afterSequence, Visitor visitor) {
    requireOpen();
    visiting = true;
    try {
      for (int i = Math.toIntExact(afterSequence); i < lines.size(); i++) {
        visitor.visit(i + 1L, lines.get(i).entry());
      }
    } finally {
      visiting = false;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
