package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tellurion.registry.Alternative;

class GapsTest {

  private static Gaps gaps(Book book) {
    return book.desk().listGaps(Selection.NONE, Lens.NOW);
  }

  private static Gaps.Tally tally(Gaps gaps, GapKind kind) {
    return gaps.tallies().stream().filter(tally -> tally.kind() == kind).findFirst().orElseThrow();
  }

  private static List<String> subjects(Gaps gaps, GapKind kind) {
    return gaps.narrowed().rows().stream()
        .filter(gap -> gap.kind() == kind)
        .map(gap -> gap.subject().id())
        .toList();
  }

  private static Book complete(Book book, String id, String... more) {
    String[] usual = {
      "title=" + id,
      "form=memorandum-of-understanding",
      "status=signed",
      "signed=2024-01-02",
      "legal-status=silent",
      "text-availability=full-text"
    };
    String[] claims = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, claims, usual.length, more.length);
    return book.instrument(id, claims);
  }

  @Test
  void aCompleteInstrumentHasNoGapAndASilentTextIsNone() {
    assertThat(gaps(complete(new Book(), "a")).narrowed().rows()).isEmpty();
  }

  @Test
  void textsAreCountedByWhatIsPublic() {
    Gaps gaps =
        gaps(
            new Book()
                .instrument("a", "text-availability=full-text")
                .instrument("b", "text-availability=unpublished")
                .instrument("c", "text-availability=summary-only")
                .instrument("d", "text-availability=announcement-only")
                .instrument("e", "text-availability=unknown")
                .instrument("f", "title=nothing said of the text"));

    assertThat(subjects(gaps, GapKind.TEXT_UNPUBLISHED)).containsExactly("b");
    assertThat(subjects(gaps, GapKind.TEXT_PARTIAL)).containsExactly("c", "d");
    assertThat(subjects(gaps, GapKind.TEXT_UNKNOWN)).containsExactlyInAnyOrder("e", "f");
    assertThat(tally(gaps, GapKind.TEXT_UNKNOWN))
        .isEqualTo(new Gaps.Tally(GapKind.TEXT_UNKNOWN, 2, 2, 6));
  }

  @Test
  void aRumourAndAnUnknownStatusAreUnconfirmedWithTheirNotes() {
    Gaps gaps =
        gaps(
            new Book()
                .instrument(
                    "a",
                    "status=rumoured",
                    "summary=One line on it",
                    "notes=A name in one list only")
                .instrument("b", "status=unknown")
                .instrument("c", "status=announced"));

    assertThat(subjects(gaps, GapKind.STATUS_UNCONFIRMED)).containsExactly("a", "b");
    assertThat(gaps.narrowed().rows().stream().flatMap(gap -> gap.notes().stream()))
        .containsExactly("One line on it", "A name in one list only");
  }

  @Test
  void aSignatureNeedsADateOnlyWhereThePartiesSign() {
    Gaps gaps =
        gaps(
            new Book()
                .instrument("a", "form=memorandum-of-understanding", "status=signed")
                .instrument("b", "form=joint-statement", "status=signed")
                .instrument("c", "form=memorandum-of-understanding", "status=announced")
                .instrument(
                    "d", "form=memorandum-of-understanding", "status=in-force", "signed=2020"));

    assertThat(subjects(gaps, GapKind.SIGNATURE_UNDATED)).containsExactly("a");
    assertThat(tally(gaps, GapKind.SIGNATURE_UNDATED).asked()).isEqualTo(2);
    assertThat(subjects(gaps, GapKind.UNDATED)).containsExactly("a", "b", "c");
  }

  @Test
  void aRoadmapIsMissingWhenItIsExpectedAndNoneIsOnRecord() {
    Book book = new Book();
    complete(book, "fulfilled")
        .commitment("fulfilled", "r", "kind=roadmap", "fulfilment=fulfilled");
    complete(book, "overdue").commitment("overdue", "r", "kind=roadmap", "deadline=2024-06");
    complete(book, "due").commitment("due", "r", "kind=roadmap", "deadline=2027");
    complete(book, "themed", "themes=roadmap");
    complete(book, "eu", "parties=EU;NAM", "serves=eu-critical-raw-materials-act");
    complete(book, "eu-served", "parties=EU;KAZ", "serves=eu-critical-raw-materials-act");
    book.instrument(
        "plan",
        "form=joint-action-plan",
        "themes=roadmap",
        "status=signed",
        "signed=2025",
        "relations=implements eu-served");
    complete(book, "other");
    book.instrument("proposal", "status=announced", "announced=2024", "themes=roadmap");

    Gaps gaps = gaps(book);

    assertThat(subjects(gaps, GapKind.ROADMAP_NOT_RECORDED))
        .containsExactly("eu", "overdue", "themed");
    assertThat(tally(gaps, GapKind.ROADMAP_NOT_RECORDED).asked()).isEqualTo(6);
    assertThat(gaps.narrowed().rows())
        .extracting(Gap::reason)
        .contains("A roadmap was due by Jun 2024, and none is recorded");
  }

  @Test
  void aDisputeShowsTheDisplayedSideFirstAndAFailedSearchSaysWhere() {
    Book book = new Book();
    complete(book, "a", "in-force=not-found: the treaty database");
    book.by("compiler-b").at("2026-11-24T03:00:00Z").instrument("a", "signed=2024-02-03");

    Gaps gaps = gaps(book);

    assertThat(subjects(gaps, GapKind.DISPUTED)).containsExactly("a");
    Gap dispute =
        gaps.narrowed().rows().stream()
            .filter(gap -> gap.kind() == GapKind.DISPUTED)
            .findFirst()
            .orElseThrow();
    assertThat(dispute.sides())
        .extracting(Alternative::value)
        .extracting(Values::plain)
        .containsExactly("2024-02-03", "2024-01-02");
    assertThat(gaps.narrowed().rows())
        .filteredOn(gap -> gap.kind() == GapKind.NOT_FOUND)
        .singleElement()
        .extracting(Gap::reason)
        .asString()
        .contains("the treaty database");
  }

  @Test
  void fundingWithoutAnAmountIsAGapAndTalliesDoNotNarrow() {
    Book book = new Book();
    complete(book, "a", "parties=USA;AUS").commitment("a", "x", "kind=funding");
    complete(book, "b", "parties=JPN").commitment("b", "y", "kind=funding", "amount=USD 1");
    book.subject(org.tellurion.model.SubjectKind.PARTY, "JPN", "name=Japan");

    Gaps japan = book.desk().listGaps(Selection.of("party", "JPN"), Lens.NOW);

    assertThat(japan.narrowed().rows()).isEmpty();
    assertThat(tally(japan, GapKind.AMOUNT_UNKNOWN))
        .isEqualTo(new Gaps.Tally(GapKind.AMOUNT_UNKNOWN, 1, 1, 2));
  }
}
