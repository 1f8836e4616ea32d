package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectKind;

class PartiesTest {

  /**
   * Zambia signs two texts with the EU (one a trade agreement), one with the USA, and sits in a
   * club of three; a Zambian firm signs one alone and one beside Zambia.
   */
  private static Sketch sketch() {
    return new Sketch()
        .party("ZMB", "Zambia", "state")
        .party("USA", "United States", "state")
        .party("EU", "European Union", "bloc")
        .party("JPN", "Japan", "state")
        .party("ATL", "Atlantis", "state")
        .body("ZCCM", "firm", "ZMB")
        .instrument(
            "a",
            "ZMB;EU",
            "signed=2023-10-26",
            "status=signed",
            "minerals=cobalt;copper",
            "themes=roadmap;skills-and-capacity",
            "text-availability=full-text")
        .instrument(
            "b",
            "ZMB;EU",
            "form=free-trade-agreement",
            "signed=2025",
            "status=in-force",
            "text-availability=unpublished")
        .instrument("c", "ZMB;USA", "status=announced", "themes=roadmap")
        .instrument("club", "", "themes=unknown")
        .seat("club", "ZMB", "member")
        .seat("club", "USA", "member")
        .seat("club", "JPN", "observer")
        .seat("club", "EU", "invited")
        .instrument("d", "ZCCM;USA")
        .instrument("e", "ZMB;ZCCM;JPN");
  }

  private static PartyRow row(String code, Lens lens) {
    return sketch()
        .desk()
        .listParties(Selection.NONE, lens, Parties.Sort.NAME)
        .narrowed()
        .rows()
        .stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static PartyProfile profile(Sketch sketch, String code) {
    return sketch.desk().findParty(code, Optional.empty(), Lens.NOW).orElseThrow();
  }

  @Test
  void aPartyIsCountedByItsOwnActsAndItsBodiesApart() {
    PartyRow zambia = row("ZMB", Lens.NOW);
    assertThat(zambia.instruments()).as("a, b, c, e and club").isEqualTo(5);
    assertThat(zambia.treaties()).isEqualTo(1);
    assertThat(zambia.groups()).isEqualTo(1);
    assertThat(zambia.bodies()).containsExactly("ZCCM");
    assertThat(zambia.throughBodies()).as("d and e").isEqualTo(2);
    assertThat(zambia.onlyThroughBodies()).as("d").isEqualTo(1);
  }

  @Test
  void statusesAddUpToTheInstruments() {
    PartyRow zambia = row("ZMB", Lens.NOW);
    assertThat(zambia.statuses())
        .extracting(Tally::code, Tally::count)
        .containsExactly(
            tuple("announced", 1), tuple("in-force", 1), tuple("signed", 1), tuple("unknown", 2));
  }

  @Test
  void somebodyInvitedIsNoMember() {
    assertThat(row("EU", Lens.NOW).groups()).isZero();
    assertThat(row("EU", Lens.NOW).instruments()).as("a and b").isEqualTo(2);
  }

  @Test
  void everyCountIsThatOfTheListThatItOpens() {
    Desk desk = sketch().desk();
    PartyProfile zambia = profile(sketch(), "ZMB");
    List<Tally> all = new ArrayList<>(zambia.row().statuses());
    all.addAll(zambia.minerals());
    all.addAll(zambia.years());
    for (Tally tally : all) {
      assertThat(desk.listInstruments(tally.filter(), Lens.NOW, InstrumentList.Sort.ID).rows())
          .as(tally.label())
          .hasSize(tally.count());
    }
  }

  @Test
  void partnersAreRankedBySharedInstruments() {
    assertThat(profile(sketch(), "ZMB").partners())
        .extracting(
            PartyProfile.Partner::code,
            PartyProfile.Partner::shared,
            PartyProfile.Partner::bilateral)
        .containsExactly(
            tuple("EU", 2, 2), tuple("USA", 2, 1), tuple("JPN", 2, 0), tuple("ZCCM", 1, 0));
  }

  @Test
  void aPartnerNarrowsTheInstrumentsToThoseShared() {
    PartyProfile shared =
        sketch().desk().findParty("ZMB", Optional.of("USA"), Lens.NOW).orElseThrow();
    assertThat(shared.instruments())
        .extracting(part -> part.instrument().id())
        .containsExactly("c", "club");
  }

  @Test
  void themesAreLowerBoundsBesideTheNumberUnread() {
    Trends.ActorRow themes = profile(sketch(), "ZMB").themes();
    assertThat(themes.n()).isEqualTo(5);
    assertThat(themes.unread()).as("all but a").isEqualTo(4);
    assertThat(themes.cells())
        .extracting(Trends.Cell::theme, cell -> cell.share().carrying())
        .containsExactly(tuple("roadmap", 2), tuple("skills-and-capacity", 1));
    assertThat(themes.cells().getFirst().share().atLeastPercent()).as("2 of 5").isEqualTo(40);
  }

  @Test
  void yearsWithoutInstrumentsStandInTheTimeline() {
    assertThat(profile(sketch(), "ZMB").years())
        .extracting(Tally::code, Tally::count)
        .containsExactly(tuple("2023", 1), tuple("2024", 0), tuple("2025", 1), tuple("unknown", 3));
  }

  @Test
  void gapsAreThoseOfTheListOfGaps() {
    Desk desk = sketch().desk();
    PartyProfile zambia = profile(sketch(), "ZMB");
    assertThat(zambia.gaps())
        .extracting(Choices.Option::code, Choices.Option::count)
        .contains(tuple("text-unpublished", 1), tuple("text-unknown", 3), tuple("undated", 3));
    for (Choices.Option gap : zambia.gaps()) {
      Selection opened =
          Selection.of(Map.of(Gaps.KIND, List.of(gap.code()), "party", List.of("ZMB")));
      assertThat(desk.listGaps(opened, Lens.NOW).narrowed().rows()).hasSize(gap.count());
    }
  }

  @Test
  void theRoleSaysHowAPartyTakesPart() {
    List<PartyProfile.Part> parts = profile(sketch(), "ZMB").instruments();
    assertThat(parts)
        .extracting(part -> part.instrument().id(), PartyProfile.Part::named, part -> part.own())
        .as("newest first, undated last; then what only its bodies sign")
        .containsExactly(
            tuple("b", true, true),
            tuple("a", true, true),
            tuple("c", true, true),
            tuple("club", false, true),
            tuple("e", true, true),
            tuple("d", false, false));
    assertThat(parts.getLast().bodies()).containsExactly("ZCCM");
    assertThat(parts.get(3).standing()).contains("member");
  }

  @Test
  void onADayOnlySeatsThatMayHoldCount() {
    Sketch sketch = sketch().seat("club", "ZMB", "member", "joined=2023", "left=2024-06-30");
    assertThat(seats(sketch, "2022-12-31")).isZero();
    assertThat(seats(sketch, "2024-06-29")).isEqualTo(1);
    assertThat(seats(sketch, "2024-06-30")).isZero();
  }

  private static int seats(Sketch sketch, String day) {
    return sketch
        .desk()
        .findParty("ZMB", Optional.empty(), Lens.parse("", day))
        .orElseThrow()
        .seats()
        .size();
  }

  @Test
  void anInstrumentNotYetSignedOnTheDayDoesNotCount() {
    assertThat(row("ZMB", Lens.parse("", "2024-01-01")).instruments())
        .as("a, and c, e, club that have no date")
        .isEqualTo(4);
  }

  @Test
  void partiesWithNothingOnRecordAreLeftOutAndCounted() {
    Narrowed<PartyRow> list =
        sketch().desk().listParties(Selection.NONE, Lens.NOW, Parties.Sort.INSTRUMENTS).narrowed();
    assertThat(list.rows()).extracting(PartyRow::code).doesNotContain("ATL").startsWith("ZMB");
    assertThat(list.count(Parties.RECORD, Parties.NONE)).isEqualTo(1);
    assertThat(list.count("kind", "state")).isEqualTo(3);
    assertThat(list.count("kind", "firm")).isEqualTo(1);
    assertThat(list.total()).isEqualTo(6);
    assertThat(list.selection().isEmpty()).as("a default is no choice of the reader").isTrue();
  }

  @Test
  void partiesWithNothingOnRecordCanBeAskedFor() {
    Selection none = Selection.of(Parties.RECORD, Parties.NONE);
    assertThat(sketch().desk().listParties(none, Lens.NOW, Parties.Sort.NAME).narrowed().rows())
        .extracting(PartyRow::code)
        .containsExactly("ATL");
  }

  @Test
  void theLackOfAnIncomeGroupCanBeAskedForLikeAGroup() {
    Desk desk =
        sketch()
            .say(SubjectKind.PARTY, "ZMB", "income-group=Low income")
            .say(SubjectKind.PARTY, "USA", "income-group=Not classified")
            .desk();

    for (String income : List.of("unknown", "Low income", "Not classified", "silent")) {
      Narrowed<PartyRow> found =
          desk.listParties(Selection.of("income", income), Lens.NOW, Parties.Sort.NAME).narrowed();
      assertThat(found.rows()).as(income).hasSize(found.count("income", income));
    }
    Selection typo = Selection.of("income", "unknwn");
    assertThatThrownBy(() -> desk.listParties(typo, Lens.NOW, Parties.Sort.NAME))
        .isInstanceOf(UnknownWord.class);
  }

  @Test
  void onADayAPartyAndTheListOfCommitmentsCountTheSame() {
    Desk desk =
        sketch()
            .say(SubjectKind.COMMITMENT, "a/commitments/x", "description=Promised in 2023")
            .say(SubjectKind.COMMITMENT, "b/commitments/y", "description=Promised in 2025")
            .say(SubjectKind.COMMITMENT, "c/commitments/z", "description=Promised at some time")
            .desk();

    for (Lens lens : List.of(Lens.NOW, on("2023-06-30"), on("2024-06-30"), on("2026-01-01"))) {
      for (PartyRow row :
          desk.listParties(Selection.NONE, lens, Parties.Sort.NAME).narrowed().rows()) {
        assertThat(desk.listCommitments(Selection.of("party", row.code()), lens).narrowed().rows())
            .as("%s through %s", row.code(), lens)
            .hasSize(row.commitments());
      }
    }
    assertThat(desk.listCommitments(Selection.NONE, on("2024-06-30")).narrowed().rows())
        .extracting(CommitmentLine::key)
        .containsExactlyInAnyOrder("x", "z");
  }

  private static Lens on(String day) {
    return new Lens(Optional.empty(), Optional.of(LocalDate.parse(day)));
  }

  @Test
  void aKindThatIsNoneFailsWithTheNearest() {
    Desk desk = sketch().desk();
    Selection typo = Selection.of("kind", "agenci");
    assertThatThrownBy(() -> desk.listParties(typo, Lens.NOW, Parties.Sort.NAME))
        .isInstanceOf(UnknownWord.class)
        .hasMessageContaining("agency");
  }

  @Test
  void itsListsSayWhichMineralsOfItsInstrumentsTheyCarry() {
    PartyProfile zambia =
        profile(
            sketch()
                .mineral("cobalt", "mineral")
                .say(
                    SubjectKind.CRITICALITY_LIST,
                    "zmb-2024",
                    "jurisdiction=ZMB",
                    "year=2024",
                    "minerals=cobalt;gold"),
            "ZMB");
    assertThat(zambia.lists()).hasSize(1);
    assertThat(zambia.lists().getFirst().size()).isEqualTo(2);
    assertThat(zambia.lists().getFirst().shared()).containsExactly("cobalt");
  }

  @Test
  void measuresAndDisputesAreSortedByItsSide() {
    PartyProfile zambia =
        profile(
            sketch()
                .say(SubjectKind.MEASURE, "m-zmb", "country=ZMB")
                .say(SubjectKind.DISPUTE, "d-1", "complainants=ZMB")
                .say(SubjectKind.DISPUTE, "d-2", "respondents=ZMB"),
            "ZMB");
    assertThat(zambia.measures()).extracting(RecordLine::id).containsExactly("m-zmb");
    assertThat(zambia.complaints()).extracting(RecordLine::id).containsExactly("d-1");
    assertThat(zambia.responses()).extracting(RecordLine::id).containsExactly("d-2");
  }

  @Test
  void textThatCannotBeACodeNamesNobody() {
    assertThat(sketch().desk().findParty("../etc", Optional.empty(), Lens.NOW)).isEmpty();
    assertThat(sketch().desk().findParty("XXX", Optional.empty(), Lens.NOW)).isEmpty();
  }
}
