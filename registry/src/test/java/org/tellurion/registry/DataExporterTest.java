package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Withdrawal;

class DataExporterTest {
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  @Test
  void whatIsExportedImportedAndExportedAgainIsTheSameBytes(@TempDir Path directory) {
    for (long seed = 1; seed <= 300; seed++) {
      Path first = directory.resolve("first-" + seed);
      Path second = directory.resolve("second-" + seed);
      List<LedgerEntry> entries = new RandomLedger(seed).draw(60);
      DataExporter.export(entries, first);

      List<LedgerEntry> imported = importAll(first, seed);
      DataExporter.export(imported, second);

      assertThat(contents(second)).as("seed %d", seed).isEqualTo(contents(first));
      assertThat(live(imported)).as("seed %d", seed).isEqualTo(live(entries));
    }
  }

  @Test
  void aLedgerWhoseTimesGrowLosesNothing(@TempDir Path directory) {
    for (long seed = 1; seed <= 100; seed++) {
      Path target = directory.resolve("seed-" + seed);
      List<LedgerEntry> entries = new ArrayList<>();
      try (Ledger ledger = new InMemoryLedger()) {
        ledger.append(
            new RandomLedger(seed)
                .draw(60).stream().filter(entry -> entry instanceof Claim).toList());
        ledger.replay(0, (_, entry) -> entries.add(entry));
      }
      DataExporter.export(entries, target);

      assertThat(new HashSet<>(importAll(target, seed)))
          .as("seed %d", seed)
          .isEqualTo(new HashSet<>(entries));
    }
  }

  @Test
  void aWithdrawalOfOneAmongSeveralClaimsNamesTheClaim() {
    Claim one = Entries.claim("same");
    Claim other = RecordHead.of(one).claim(one.subject(), one.property(), one.value());
    Claim elsewhere =
        new RecordHead(
                one.recordedBy(),
                one.recordedAt(),
                one.method(),
                List.of(new org.tellurion.model.Source("article-2025")),
                one.pinpoint(),
                one.note(),
                one.statedConfidence(),
                one.validFrom(),
                one.validTo())
            .claim(one.subject(), one.property(), one.value());
    Withdrawal withdrawal = Entries.withdrawal(elsewhere);

    assertThat(other).isEqualTo(one);
    assertThat(DataExporter.render(List.of(one, elsewhere, withdrawal)))
        .containsKey("instruments/aaa-bbb-mou-2024.yaml")
        .hasEntrySatisfying(
            "instruments/aaa-bbb-mou-2024.yaml",
            text -> assertThat(text).contains("    - claim: ".substring(2) + elsewhere.id()));
    assertThat(DataExporter.render(List.of(one, Entries.withdrawal(one))))
        .hasEntrySatisfying(
            "instruments/aaa-bbb-mou-2024.yaml",
            text -> assertThat(text).contains("    of: compiler-a\n").doesNotContain("claim:"));
  }

  @Test
  void anIdThatDoesNotHaveTheFormOfItsKindIsRefused() {
    for (SubjectId id :
        List.of(
            new SubjectId(SubjectKind.INSTRUMENT, "a/b"),
            new SubjectId(SubjectKind.MEMBERSHIP, "a/b/c"),
            new SubjectId(SubjectKind.HOOK, "a"),
            new SubjectId(SubjectKind.PARTY, "a/b"))) {
      Claim claim =
          RecordHead.of(Entries.claim("x"))
              .claim(
                  id,
                  org.tellurion.model.Properties.listOf(id.kind()).getFirst(),
                  new org.tellurion.model.Value.Unknown());

      assertThatThrownBy(() -> DataExporter.render(List.of(claim)))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("cannot be exported");
    }
  }

  @Test
  void aLinkThatLeadsOutsideIsNotFollowed(@TempDir Path directory) throws IOException {
    Path outside = Files.createDirectory(directory.resolve("outside"));
    Path inside = Files.createDirectory(directory.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("instruments"), outside);

    assertThatThrownBy(() -> DataExporter.export(List.of(Entries.claim("x")), inside))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("symbolic link");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void withdrawalsLeftFromAnEarlierExportAreDeleted(@TempDir Path directory) throws IOException {
    Path left = directory.resolve("vocabulary/parties.withdrawals.csv");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "id,property,value,of,by,at,reason\n");
    Claim claim =
        RecordHead.of(Entries.claim("x"))
            .claim(
                SubjectId.party("AAA"),
                org.tellurion.model.PartyProperties.NAME,
                new org.tellurion.model.Value.Text("A"));

    DataExporter.export(List.of(claim), directory);

    assertThat(left).doesNotExist();
  }

  private static List<LedgerEntry> importAll(Path directory, long seed) {
    List<LedgerEntry> entries = new ArrayList<>();
    try (Ledger ledger = new InMemoryLedger()) {
      for (ParsedFile file : DataFiles.readAll(directory)) {
        assertThat(file.problems()).as("seed %d", seed).isEmpty();
        ledger.importFile(file.path(), file.digest(), file.entries(), NOW);
      }
      ledger.replay(0, (_, entry) -> entries.add(entry));
    }
    return entries;
  }

  private static Map<ClaimId, Boolean> live(List<LedgerEntry> entries) {
    Map<ClaimId, Boolean> live = new HashMap<>();
    for (LedgerEntry entry : entries) {
      switch (entry) {
        case Claim claim -> live.put(claim.id(), true);
        case Withdrawal withdrawal -> live.put(withdrawal.claim(), false);
        case org.tellurion.model.Judgement _ -> {}
      }
    }
    return live;
  }

  static Map<String, String> contents(Path directory) {
    Map<String, String> contents = new HashMap<>();
    try (var files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            directory.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    return contents;
  }

  static Set<LedgerEntry> setOf(List<ParsedFile> files) {
    Set<LedgerEntry> entries = new HashSet<>();
    files.forEach(file -> entries.addAll(file.entries()));
    return entries;
  }
}
