package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

class RecordListsTest {

  private static Lens on(String day) {
    return new Lens(Optional.empty(), Optional.of(LocalDate.parse(day)));
  }

  private static List<String> ids(Listing<RecordLine> list) {
    return list.narrowed().rows().stream().map(RecordLine::id).toList();
  }

  private static Book measures() {
    return new Book()
        .vocabulary("measure-kinds", "export-ban")
        .subject(SubjectKind.PARTY, "IDN", "name=Indonesia")
        .subject(SubjectKind.MINERAL, "neodymium", "name=Neodymium", "groups=rare-earths")
        .subject(SubjectKind.MINERAL, "rare-earths", "name=Rare earths")
        .subject(
            SubjectKind.MEASURE,
            "m-1",
            "country=IDN",
            "kind=export-ban",
            "minerals=neodymium",
            "announced=2009-01-12",
            "in-force=2014-01-12",
            "ended=2017-01-12")
        .subject(SubjectKind.MEASURE, "m-2", "country=IDN", "in-force=2020")
        .subject(SubjectKind.MEASURE, "m-3", "description=No date at all");
  }

  @Test
  void measuresStandLatestFirstAndTheUndatedLast() {
    Measures all = measures().desk().listMeasures(Selection.NONE, Lens.NOW);

    assertThat(ids(all)).containsExactly("m-2", "m-1", "m-3");
    assertThat(all.narrowed().count("country", "unknown")).isEqualTo(1);
    assertThat(all.narrowed().rows().get(1).title()).isEqualTo("Indonesia: EXPORT-BAN, 2014");
  }

  @Test
  void aMineralIsFoundUnderItsGroup() {
    Measures rare =
        measures().desk().listMeasures(Selection.of("mineral", "rare earths"), Lens.NOW);

    assertThat(ids(rare)).containsExactly("m-1");
  }

  @Test
  void aDayLeavesOutWhatHadCertainlyEndedOrNotBegun() {
    Desk desk = measures().desk();

    assertThat(ids(desk.listMeasures(Selection.NONE, on("2008-01-01")))).containsExactly("m-3");
    assertThat(ids(desk.listMeasures(Selection.NONE, on("2010-01-01"))))
        .containsExactly("m-1", "m-3");
    assertThat(ids(desk.listMeasures(Selection.NONE, on("2020-06-01"))))
        .containsExactly("m-2", "m-3");
  }

  @Test
  void anOutcomeIsSplitIntoClaimAndFinding() {
    Book book =
        new Book()
            .vocabulary("forums", "wto")
            .subject(
                SubjectKind.DISPUTE,
                "wto-ds1",
                "title=China, Raw Materials",
                "complainants=USA",
                "respondents=CHN",
                "outcomes=GATT XI:1=inconsistent;no finding on licences",
                "filed=2009")
            .subject(SubjectKind.DISPUTE, "icsid-1", "outcomes=no ruling", "filed=2019")
            .subject(SubjectKind.DISPUTE, "icsid-2", "title=Nothing known");

    Disputes all = book.desk().listDisputes(Selection.NONE, Lens.NOW);

    assertThat(ids(all)).containsExactly("icsid-1", "wto-ds1", "icsid-2");
    assertThat(Disputes.outcomes(all.narrowed().rows().get(1).entity()))
        .containsExactly(
            new Disputes.Outcome("GATT XI:1", "inconsistent"),
            new Disputes.Outcome("no finding on licences", ""));
    assertThat(all.narrowed().count("ruling", "recorded")).isEqualTo(1);
    assertThat(all.narrowed().count("ruling", "none")).isEqualTo(1);
    assertThat(all.narrowed().count("ruling", "unknown")).isEqualTo(1);
    assertThat(ids(book.desk().listDisputes(Selection.NONE, on("2010-01-01"))))
        .containsExactly("wto-ds1", "icsid-2");
  }

  @Test
  void toolsCountDistinctCountriesByIncomeGroup() {
    Book book =
        new Book()
            .vocabulary("tool-classes", "domestic-subsidy", "export-restriction")
            .subject(
                SubjectKind.TOOL_USE,
                "s-usa",
                "country=USA",
                "tool=domestic-subsidy",
                "income-group=High income")
            .subject(
                SubjectKind.TOOL_USE,
                "s-usa-2",
                "country=USA",
                "tool=domestic-subsidy",
                "income-group=High income")
            .subject(
                SubjectKind.TOOL_USE,
                "s-chn",
                "country=CHN",
                "tool=domestic-subsidy",
                "income-group=Upper middle income")
            .subject(
                SubjectKind.TOOL_USE,
                "r-chn",
                "country=CHN",
                "tool=export-restriction",
                "income-group=Upper middle income")
            .subject(SubjectKind.TOOL_USE, "r-twn", "country=TWN", "tool=export-restriction");

    ToolUses uses = book.desk().listToolUses(Selection.NONE);

    assertThat(uses.columns())
        .extracting(ToolUses.Column::tool)
        .containsExactly("domestic-subsidy", "export-restriction");
    assertThat(uses.columns()).extracting(ToolUses.Column::countries).containsExactly(2, 2);
    assertThat(uses.incomeRows())
        .extracting(row -> row.code() + row.users())
        .containsExactly("High income[1, 0]", "Upper middle income[1, 1]", "unknown[0, 1]");
    assertThat(uses.periods()).containsExactly("not known");
  }

  @Test
  void aRecordHasItsClaimsSourcesAndHistory() {
    Desk desk = measures().desk();
    RecordProfile profile =
        desk.findRecord(new SubjectId(SubjectKind.MEASURE, "m-1")).orElseThrow();

    assertThat(profile.sources()).singleElement().extracting(SourceLine::claims).isEqualTo(6);
    assertThat(profile.history()).hasSize(6);
    assertThat(desk.findRecord(new SubjectId(SubjectKind.MEASURE, "m-9"))).isEmpty();
  }
}
