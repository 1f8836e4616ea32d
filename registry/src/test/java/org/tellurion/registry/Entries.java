package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;

/** Entries for the tests of the ledger. */
final class Entries {
  static final Instant T1 = Instant.parse("2026-11-24T02:00:00Z");
  static final Instant T2 = Instant.parse("2026-11-24T03:00:00.123456789Z");
  static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  private Entries() {}

  /** One line of a replay. */
  record Replayed(long sequence, LedgerEntry entry) {}

  static Claim claim(String note) {
    return noted(SubjectId.instrument("aaa-bbb-mou-2024"), note, T1);
  }

  static Claim claimAt(String note, Instant at) {
    return noted(SubjectId.instrument("aaa-bbb-mou-2024"), note, at);
  }

  private static Claim noted(SubjectId subject, String note, Instant at) {
    return Claim.of(
        subject,
        InstrumentProperties.NOTES,
        new Value.Text(note),
        List.of(new Source("https://example.org/a")),
        Optional.empty(),
        new Method.Curated(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at,
        "compiler-a");
  }

  /** A claim with every optional part present. */
  static Claim full(Value value, Method method) {
    return Claim.of(
        SubjectId.instrument("full-2024"),
        InstrumentProperties.SIGNED,
        value,
        List.of(new Source("article-2025"), new Source("Official Journal\nC 1 \\ 2")),
        Optional.of("Art. 3(1)"),
        method,
        Optional.of(Confidence.LOW),
        Optional.of(Edtf.parse("2021~")),
        Optional.of(Edtf.parse("2024/..")),
        Optional.of("a reason"),
        T2,
        "second-look");
  }

  static Withdrawal withdrawal(Claim claim) {
    return withdrawal(claim, "wrong");
  }

  static Withdrawal withdrawal(Claim claim, String reason) {
    return new Withdrawal(claim.id(), T2, "second-look", reason);
  }

  static Withdrawal autoWithdrawal(Claim claim, String path) {
    return new Withdrawal(claim.id(), NOW, Ledger.IMPORTER, "no longer in " + path);
  }

  static Judgement merge(String duplicate, String canonical) {
    return judgement(duplicate, canonical, true, "same text");
  }

  static Judgement judgement(String duplicate, String canonical, boolean merged, String reason) {
    return new Judgement(
        SubjectId.instrument(duplicate),
        SubjectId.instrument(canonical),
        merged,
        T1,
        "compiler-b",
        reason);
  }

  static List<LedgerEntry> entriesOf(Ledger ledger) {
    List<LedgerEntry> entries = new ArrayList<>();
    ledger.replay(0, (_, entry) -> entries.add(entry));
    return entries;
  }

  static List<Replayed> replayOf(Ledger ledger, long after) {
    List<Replayed> replayed = new ArrayList<>();
    ledger.replay(after, (sequence, entry) -> replayed.add(new Replayed(sequence, entry)));
    return replayed;
  }
}
