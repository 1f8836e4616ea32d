package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitmentsTest {

  private static Book book() {
    return new Book()
        .vocabulary("commitment-kinds", "funding", "roadmap")
        .vocabulary("fulfilments", "fulfilled", "partly", "overdue", "pending")
        .subject(org.tellurion.model.SubjectKind.PARTY, "USA", "name=United States")
        .subject(org.tellurion.model.SubjectKind.PARTY, "AUS", "name=Australia")
        .subject(org.tellurion.model.SubjectKind.PARTY, "JPN", "name=Japan")
        .instrument("usa-aus-2025", "title=US and Australia", "parties=USA;AUS")
        .instrument("usa-jpn-2025", "title=US and Japan", "parties=USA;JPN")
        .commitment("usa-aus-2025", "a", "kind=funding", "amount=USD 1000", "deadline=2026-04-20")
        .commitment("usa-aus-2025", "b", "kind=funding", "amount=USD 500", "fulfilment=fulfilled")
        .commitment("usa-jpn-2025", "c", "kind=roadmap", "deadline=2027", "fulfilment=pending")
        .commitment("usa-jpn-2025", "d", "kind=funding", "amount=JPY 9000", "fulfilment=pending")
        .commitment("usa-jpn-2025", "e", "kind=funding", "amount=USD 100")
        .by("compiler-b")
        .at("2026-11-24T03:00:00Z")
        .commitment("usa-jpn-2025", "e", "amount=USD 900");
  }

  @Test
  void commitmentsStandByDeadlineWithTheirStandingOnTheDay() {
    Commitments all = book().desk().listCommitments(Selection.NONE, Lens.NOW);

    assertThat(all.narrowed().rows())
        .extracting(CommitmentLine::key)
        .containsExactly("a", "c", "b", "d", "e");
    assertThat(all.narrowed().rows())
        .extracting(line -> line.row().standing().code())
        .containsExactly("overdue", "due", "fulfilled", "pending", "unknown");
  }

  @Test
  void moneyIsAddedPerCurrencyAndOnlyWhereSourcesAgree() {
    Commitments all = book().desk().listCommitments(Selection.NONE, Lens.NOW);

    assertThat(all.totals())
        .extracting(total -> total.sum() + " of " + total.n())
        .containsExactly("JPY 9000 of 1", "USD 1500 of 2");
    assertThat(all.disputedAmounts()).isEqualTo(1);
  }

  @Test
  void theLensMovesTheDayAgainstWhichDeadlinesAreRead() {
    Lens before = new Lens(Optional.empty(), Optional.of(LocalDate.of(2026, 1, 1)));

    Commitments then = book().desk().listCommitments(Selection.NONE, before);

    assertThat(then.count(CommitmentRow.Standing.OVERDUE)).isZero();
    assertThat(then.count(CommitmentRow.Standing.DUE)).isEqualTo(2);
  }

  @Test
  void aPartyIsFoundByItsNameAndNarrowsToItsInstruments() {
    Commitments japan = book().desk().listCommitments(Selection.of("party", "japan"), Lens.NOW);

    assertThat(japan.narrowed().rows())
        .extracting(CommitmentLine::instrument)
        .containsOnly("usa-jpn-2025");
    assertThat(japan.count(CommitmentRow.Standing.OVERDUE)).isZero();
    assertThat(japan.narrowed().count("party", "AUS")).isEqualTo(2);
  }

  @Test
  void bothSumsOfADisputeStandInTheRow() {
    Commitments disputed =
        book().desk().listCommitments(Selection.of("amount", "disputed"), Lens.NOW);
    StringWriter csv = new StringWriter();
    CsvWriter.write(disputed.table(), csv);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Json.write(disputed, json);

    assertThat(csv.toString()).contains("USD 900").contains("amount=USD 100");
    assertThat(json.toString(StandardCharsets.UTF_8))
        .contains("\"amount\" : \"disputed\"")
        .contains("\"amount\" : [ \"USD 100\" ]");
    assertThat(disputed.totals()).isEmpty();
  }
}
