package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tellurion.registry.Entries.NOW;
import static org.tellurion.registry.Entries.T1;
import static org.tellurion.registry.Entries.T2;
import static org.tellurion.registry.Entries.autoWithdrawal;
import static org.tellurion.registry.Entries.claim;
import static org.tellurion.registry.Entries.claimAt;
import static org.tellurion.registry.Entries.entriesOf;
import static org.tellurion.registry.Entries.full;
import static org.tellurion.registry.Entries.judgement;
import static org.tellurion.registry.Entries.merge;
import static org.tellurion.registry.Entries.replayOf;
import static org.tellurion.registry.Entries.withdrawal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tellurion.model.Amount;
import org.tellurion.model.Claim;
import org.tellurion.model.Edtf;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Value;

/** What every ledger does: appending, replaying, failing. Files: {@link LedgerImportContract}. */
abstract class LedgerContract {
  Ledger ledger;

  abstract Ledger openLedger();

  @BeforeEach
  void open() {
    ledger = openLedger();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aNewLedgerIsEmpty() {
    assertThat(ledger.lastSequence()).isZero();
    assertThat(entriesOf(ledger)).isEmpty();
    assertThat(ledger.listFileDigests()).isEmpty();
  }

  @Test
  void entriesAreReplayedInOrderWithoutGaps() {
    assertThat(ledger.append(List.of(claim("a"), claim("b"), withdrawal(claim("a"))))).isEqualTo(3);
    assertThat(ledger.append(List.of(merge("x-1", "x-2")))).isEqualTo(1);

    assertThat(replayOf(ledger, 0))
        .containsExactly(
            new Entries.Replayed(1, claim("a")),
            new Entries.Replayed(2, claim("b")),
            new Entries.Replayed(3, withdrawal(claim("a"))),
            new Entries.Replayed(4, merge("x-1", "x-2")));
    assertThat(ledger.lastSequence()).isEqualTo(4);
  }

  @Test
  void replayStartsAfterTheGivenNumber() {
    ledger.append(List.of(claim("a"), claim("b"), claim("c")));

    assertThat(replayOf(ledger, 2)).containsExactly(new Entries.Replayed(3, claim("c")));
    assertThat(replayOf(ledger, 3)).isEmpty();
  }

  @Test
  void everyValueAndMethodComesBackExactly() {
    List<Claim> claims =
        List.of(
            full(new Value.Date(Edtf.parse("2023-10-26?")), new Method.Curated()),
            full(new Value.Date(Edtf.parse("../2024")), new Method.OfficialText()),
            full(new Value.Unknown(), new Method.Review(List.of())),
            full(new Value.Silent(), new Method.Review(List.of("compiler-a", "compiler-b"))),
            full(new Value.NotApplicable(), new Method.Machine("finder", "1.2")),
            full(
                new Value.NotFound("the gazette", Optional.of(Edtf.parse("2026-11"))),
                new Method.Curated()),
            full(new Value.NotFound(" spaced ", Optional.empty()), new Method.Curated()),
            full(new Value.Money(Amount.parse("USD 1.5")), new Method.Curated()),
            full(new Value.Figure(new BigDecimal("-12.25")), new Method.Curated()),
            full(new Value.Link("implements", "other-2020"), new Method.Curated()),
            full(new Value.Code("signed"), new Method.Curated()));

    assertThat(ledger.append(claims)).isEqualTo(claims.size());
    assertThat(entriesOf(ledger)).isEqualTo(claims);
  }

  @Test
  void instantsComeBackToTheNanosecond() {
    List<Claim> claims =
        List.of(
            claimAt("now", T2),
            claimAt("before 1970", Instant.parse("1815-06-09T12:00:00.000000001Z")),
            claimAt("first", Instant.MIN),
            claimAt("last", Instant.MAX));

    ledger.append(claims);

    assertThat(entriesOf(ledger)).isEqualTo(claims);
  }

  @Test
  void hostileTextComesBackExactly() {
    List<Claim> claims =
        List.of(
            claim("'; DROP TABLE entry; --"),
            claim("\"quoted\" $1 ?1 :name %s \\ \\n"),
            claim("line\nfeed and\ttab"),
            claim("beyond the plane \ud83d\udca5"),
            claim("e\u0301 is not \u00e9"),
            claim("\ufeffbyte order mark"));

    ledger.append(claims);

    assertThat(entriesOf(ledger)).isEqualTo(claims);
  }

  @Test
  void aValueOfTenMegabytesComesBackExactly() {
    Claim large = claim("€".repeat(3_500_000));

    ledger.append(List.of(large));

    assertThat(entriesOf(ledger).equals(List.of(large))).isTrue();
  }

  @Test
  void aLiveClaimIsNotWrittenAgainWhateverItsTime() {
    ledger.append(List.of(claim("a")));

    assertThat(ledger.append(List.of(claim("a"), claimAt("a", T2)))).isZero();
    assertThat(entriesOf(ledger)).containsExactly(claim("a"));
  }

  @Test
  void aClaimTwiceInOneListIsWrittenOnce() {
    assertThat(ledger.append(List.of(claim("a"), claim("a")))).isEqualTo(1);
  }

  @Test
  void aWithdrawnClaimCanBeClaimedAgain() {
    ledger.append(List.of(claim("a"), withdrawal(claim("a"))));

    assertThat(ledger.append(List.of(claimAt("a", T2)))).isEqualTo(1);
    assertThat(entriesOf(ledger))
        .containsExactly(claim("a"), withdrawal(claim("a")), claimAt("a", T2));
  }

  @Test
  void anEqualWithdrawalInForceIsNotWrittenAgain() {
    ledger.append(List.of(claim("a"), withdrawal(claim("a"))));

    assertThat(ledger.append(List.of(withdrawal(claim("a"))))).isZero();
    assertThat(ledger.append(List.of(withdrawal(claim("a"), "another reason")))).isEqualTo(1);
    assertThat(ledger.append(List.of(withdrawal(claim("a"))))).isZero();
  }

  @Test
  void anEqualWithdrawalIsWrittenAgainAfterTheClaimCameBack() {
    ledger.append(List.of(claim("a"), withdrawal(claim("a")), claim("a")));

    assertThat(ledger.append(List.of(withdrawal(claim("a"))))).isEqualTo(1);
  }

  @Test
  void aWithdrawalMayFollowItsClaimInOneList() {
    assertThat(ledger.append(List.of(claim("a"), withdrawal(claim("a"))))).isEqualTo(2);
  }

  @Test
  void aWithdrawalOfAnUnknownClaimIsRefusedAndNothingIsWritten() {
    List<LedgerEntry> list = List.of(claim("a"), withdrawal(claim("b")), claim("b"));

    assertThatThrownBy(() -> ledger.append(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(claim("b").id().toString());
    assertThatThrownBy(() -> ledger.importFile("a.yaml", "1", list, NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ledger.lastSequence()).isZero();
    assertThat(ledger.listFileDigests()).isEmpty();
    assertThat(ledger.append(List.of(claim("b"), claim("a")))).isEqualTo(2);
    assertThat(entriesOf(ledger)).containsExactly(claim("b"), claim("a"));
  }

  @Test
  void anEqualLatestJudgementIsNotWrittenAgain() {
    assertThat(ledger.append(List.of(merge("x-1", "x-2"), merge("x-1", "x-2")))).isEqualTo(1);
    assertThat(ledger.append(List.of(merge("x-1", "x-2")))).isZero();
  }

  @Test
  void aJudgementIsWrittenAgainAfterItWasUndone() {
    LedgerEntry undone = judgement("x-1", "x-2", false, "two texts");

    assertThat(ledger.append(List.of(merge("x-1", "x-2"), undone, merge("x-1", "x-2"))))
        .isEqualTo(3);
  }

  @Test
  void theOppositeDirectionIsAnotherPair() {
    ledger.append(List.of(merge("x-1", "x-2")));

    assertThat(ledger.append(List.of(merge("x-2", "x-1"), merge("x-1", "x-2")))).isEqualTo(1);
  }

  @Test
  void appendingNothingWritesNothing() {
    assertThat(ledger.append(List.of())).isZero();
    assertThat(ledger.lastSequence()).isZero();
  }

  @Test
  void aVisitorMayNotCallTheLedger() {
    ledger.append(List.of(claim("a")));

    assertThatThrownBy(() -> ledger.replay(0, (_, _) -> ledger.append(List.of(claim("b")))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ledger.append(List.of(claim("b")))).isEqualTo(1);
  }

  @Test
  void whatAVisitorThrowsReachesTheCaller() {
    ledger.append(List.of(claim("a"), claim("b")));
    var failure = new UnsupportedOperationException("enough");

    assertThatThrownBy(
            () ->
                ledger.replay(
                    0,
                    (_, _) -> {
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(entriesOf(ledger)).hasSize(2);
  }

  @Test
  void aClosedLedgerSaysSo() {
    ledger.close();
    ledger.close();

    assertThatThrownBy(() -> ledger.append(List.of(claim("a"))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ledger.replay(0, (_, _) -> {}))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(ledger::lastSequence).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(ledger::listFileDigests).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ledger.removeFile("a.yaml", NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void digestsAreThoseOfTheLastImportOfEachFile() {
    ledger.importFile("b.yaml", "1", List.of(claim("a")), NOW);
    ledger.importFile("a.yaml", "2", List.of(), NOW);
    ledger.importFile("b.yaml", "3", List.of(claim("a")), NOW);

    assertThat(ledger.listFileDigests())
        .containsExactly(Map.entry("a.yaml", "2"), Map.entry("b.yaml", "3"));
    ledger.removeFile("b.yaml", NOW);
    assertThat(ledger.listFileDigests()).containsExactly(Map.entry("a.yaml", "2"));
    assertThat(entriesOf(ledger)).containsExactly(claim("a"), autoWithdrawal(claim("a"), "b.yaml"));
  }

  @Test
  void aTimeBeforeIsKeptWhenAClaimIsRepeated() {
    ledger.importFile("a.yaml", "1", List.of(claimAt("a", T1)), NOW);
    ledger.importFile("a.yaml", "2", List.of(claimAt("a", T2)), NOW);

    assertThat(entriesOf(ledger)).containsExactly(claimAt("a", T1));
  }
}
