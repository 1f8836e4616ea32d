package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tellurion.model.Claim;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;

class SnapshotTest {
  private static final SubjectId A = SubjectId.instrument("a-mou");
  private static final SubjectId B = SubjectId.instrument("b-mou");

  @Test
  void aMergedDuplicateIsFoundUnderEitherIdAndListedOnce() {
    Snapshot snapshot = snapshot(title(A, "A", 1), title(B, "B", 1), merge(B, A, true, 2));
    assertThat(snapshot.listEntities(SubjectKind.INSTRUMENT)).hasSize(1);
    assertThat(snapshot.getEntity(B).id()).isEqualTo(A);
    assertThat(snapshot.getEntity(A).merged()).containsExactly(B);
    assertThat(snapshot.getEntity(A).resolved(InstrumentProperties.TITLE).alternatives())
        .hasSize(2);
  }

  @Test
  void anUnmergedDuplicateStandsAlone() {
    Snapshot snapshot =
        snapshot(title(A, "A", 1), title(B, "B", 1), merge(B, A, true, 2), merge(B, A, false, 3));
    assertThat(snapshot.listEntities(SubjectKind.INSTRUMENT)).hasSize(2);
  }

  @Test
  void mergesThatCloseOnThemselvesStillGiveOneThing() {
    Snapshot snapshot =
        snapshot(title(A, "A", 1), title(B, "B", 1), merge(B, A, true, 2), merge(A, B, true, 3));
    assertThat(snapshot.listEntities(SubjectKind.INSTRUMENT)).hasSize(1);
    assertThat(snapshot.getEntity(A)).isEqualTo(snapshot.getEntity(B));
  }

  @Test
  void commitmentsOfAMergedDuplicateHangOnTheCanonicalInstrument() {
    SubjectId promise = SubjectId.commitment(B.id(), "c1");
    Snapshot snapshot =
        snapshot(
            title(A, "A", 1),
            title(B, "B", 1),
            claim(promise, CommitmentProperties.DESCRIPTION, "Pay", 1),
            merge(B, A, true, 2));
    assertThat(snapshot.listDependents(SubjectKind.COMMITMENT, A)).hasSize(1);
  }

  @Test
  void aSubjectWhoseClaimsAreAllWithdrawnIsNotListedButKeepsItsHistory() {
    Claim only = title(A, "A", 1);
    Snapshot snapshot = snapshot(only, new Withdrawal(only.id(), at(2), "x", "never existed"));
    assertThat(snapshot.listEntities(SubjectKind.INSTRUMENT)).isEmpty();
    assertThat(snapshot.getEntity(A).history()).hasSize(2);
  }

  @Test
  void nothingRecordedLaterIsSeenAsOfAnEarlierMoment() {
    List<LedgerEntry> entries = List.of(title(A, "A", 1), title(B, "B", 3));
    Snapshot then = Snapshots.of(entries, SnapshotTest::nobody, at(2));
    assertThat(then.findEntity(B)).isEmpty();
    assertThat(then.moment()).isEqualTo(at(1));
  }

  @Test
  void rebuildingWhatACommitTouchedGivesTheSameAsBuildingEverything() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      HistoryBook book = new HistoryBook();
      SnapshotBuilder builder = new SnapshotBuilder(SnapshotTest::nobody);
      Snapshot step = builder.build(book.turn().histories(), 0, Instant.MAX);
      List<Claim> claims = new ArrayList<>();
      for (int commit = 1; commit <= 12; commit++) {
        randomEntries(random, claims).forEach(book::add);
        HistoryBook.Page page = book.turn();
        step = builder.rebuild(step, page.histories(), commit, page.touched());
        assertSame(seed, step, builder.build(page.histories(), commit, Instant.MAX));
      }
    }
  }

  @Test
  void aSettledHistoryDoesNotChangeWhenMoreIsAdded() {
    HistoryBook book = new HistoryBook();
    book.add(title(A, "A", 1));
    Histories settled = book.turn().histories();
    book.add(title(A, "B", 2));
    assertThat(book.turn().histories().listEntries(A, Instant.MAX)).hasSize(2);
    assertThat(settled.listEntries(A, Instant.MAX)).hasSize(1);
  }

  private static void assertSame(long seed, Snapshot one, Snapshot other) {
    for (SubjectKind kind : SubjectKind.values()) {
      List<Entity> expected = List.copyOf(other.listEntities(kind));
      assertThat(List.copyOf(one.listEntities(kind)).equals(expected))
          .as("seed %d, %s", seed, kind)
          .isTrue();
      assertThat(one.ended(kind)).as("seed %d, %s", seed, kind).isEqualTo(other.ended(kind));
    }
    assertThat(one.moment()).as("seed %d", seed).isEqualTo(other.moment());
  }

  /** Entries as a ledger may hold them: each recorded on a random day, withdrawals after claims. */
  private static List<LedgerEntry> randomEntries(Random random, List<Claim> claims) {
    List<LedgerEntry> entries = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int index = 0; index < count; index++) {
      SubjectId subject = SubjectId.instrument("i" + random.nextInt(5));
      int day = 1 + random.nextInt(9);
      switch (random.nextInt(6)) {
        case 0 -> {
          SubjectId other = SubjectId.instrument("i" + random.nextInt(5));
          if (!other.equals(subject)) {
            entries.add(merge(subject, other, random.nextInt(3) > 0, day));
          }
        }
        case 1 -> {
          if (!claims.isEmpty()) {
            Claim claim = claims.get(random.nextInt(claims.size()));
            entries.add(new Withdrawal(claim.id(), at(day), "w", "wrong"));
          }
        }
        case 2 ->
            entries.add(
                remember(
                    claims,
                    claim(
                        SubjectId.commitment(subject.id(), "c" + random.nextInt(2)),
                        CommitmentProperties.DESCRIPTION,
                        "d" + random.nextInt(3),
                        day)));
        case 3 ->
            entries.add(
                remember(
                    claims,
                    claim(subject, InstrumentProperties.PARTIES, "P" + random.nextInt(3), day)));
        default -> entries.add(remember(claims, title(subject, "t" + random.nextInt(4), day)));
      }
    }
    return entries;
  }

  private static Claim remember(List<Claim> claims, Claim claim) {
    claims.add(claim);
    return claim;
  }

  private static Snapshot snapshot(LedgerEntry... entries) {
    return Snapshots.of(List.of(entries), SnapshotTest::nobody);
  }

  private static Claim title(SubjectId subject, String title, int day) {
    return claim(subject, InstrumentProperties.TITLE, title, day);
  }

  private static Claim claim(SubjectId subject, Property property, String value, int day) {
    return Claim.of(
        subject,
        property,
        Value.parse(property.type(), value),
        List.of(new Source("official page of AAA")),
        Optional.empty(),
        new Method.Curated(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at(day),
        "somebody");
  }

  private static Judgement merge(
      SubjectId duplicate, SubjectId canonical, boolean merged, int day) {
    return new Judgement(duplicate, canonical, merged, at(day), "judge", "same text");
  }

  private static Instant at(int day) {
    return Instant.parse("2026-01-0" + day + "T00:00:00Z");
  }

  private static Optional<Publisher> nobody(Source source) {
    return Optional.of(new Publisher(source.citation(), SourceKind.OFFICIAL, Optional.of("P1")));
  }
}
