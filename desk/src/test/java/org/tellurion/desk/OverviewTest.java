package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectKind;

class OverviewTest {

  private static Book book() {
    return new Book()
        .subject(SubjectKind.PARTY, "AAA", "name=Aland", "kind=state")
        .subject(SubjectKind.PARTY, "BBB", "name=Beland", "kind=state")
        .subject(SubjectKind.PARTY, "FIRM", "name=Firm", "kind=firm", "country=AAA")
        .instrument("mou", "status=signed", "form=mou", "parties=AAA;BBB", "signed=2024")
        .instrument("lobito", "status=implementing", "form=mou", "parties=AAA;BBB;FIRM")
        .instrument("deal", "status=signed", "form=mou", "parties=AAA;FIRM")
        .instrument("group", "status=signed", "form=small-group-initiative", "parties=AAA;BBB")
        .instrument("say", "status=signed", "form=joint-statement", "parties=AAA;BBB")
        .instrument("fta", "status=in-force", "form=free-trade-agreement", "parties=AAA;BBB")
        .instrument(
            "art", "status=in-force", "form=other", "legal-status=explicit-binding", "parties=AAA")
        .instrument("talk", "status=under-negotiation", "form=free-trade-agreement")
        .instrument("gone", "title=Nobody knows", "text-availability=unpublished");
  }

  private static Map<String, Integer> classes(Overview overview) {
    return new TreeMap<>(Tally.byCode(overview.classes()));
  }

  private static Overview overview(Book book) {
    return book.desk().overview(InstrumentFilter.ALL, Lens.NOW, 2);
  }

  @Test
  void everyInstrumentIsOfOneClassByTheCountingRules() {
    assertThat(classes(overview(book())))
        .isEqualTo(
            Map.of(
                "agreement", 2,
                "agency-or-firm", 1,
                "small-group", 1,
                "statement", 1,
                "treaty", 2,
                "proposal", 1,
                "unconfirmed", 1));
  }

  @Test
  void classesAddUpToAllInstruments() {
    Overview whole = WholeRecord.desk().overview(InstrumentFilter.ALL, Lens.NOW, 2);
    assertThat(whole.classes().stream().mapToInt(Tally::count).sum())
        .isEqualTo(whole.instruments());
  }

  @Test
  void everyFigureIsTheNumberOfInstrumentsThatItsFilterLeaves() {
    Desk desk = WholeRecord.desk();
    Overview whole = desk.overview(InstrumentFilter.ALL, Lens.NOW, 2);
    for (List<Tally> figures : List.of(whole.classes(), whole.knowledge())) {
      for (Tally figure : figures) {
        assertThat(desk.listInstruments(figure.filter(), Lens.NOW, InstrumentList.Sort.ID).rows())
            .as(figure.label())
            .hasSize(figure.count());
      }
    }
  }

  @Test
  void noMoreThanTenChangesAreShownLatestFirst() {
    Overview overview = overview(book().at("2026-11-30T00:00:00Z").instrument("mou", "title=New"));
    assertThat(overview.latest()).hasSize(10);
    assertThat(overview.latest().getFirst().subject().id()).isEqualTo("mou");
  }

  @Test
  void aDisputedFormIsCountedBesideTheClasses() {
    Book book =
        book()
            .instrument("x", "status=signed", "form=mou", "parties=AAA;BBB")
            .instrument("x", "form=joint-statement");
    assertThat(overview(book).disputedClass()).isEqualTo(1);
  }

  @Test
  void jsonHoldsFiguresMapChangesAndGaps() {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Json.write(overview(book()), json);
    assertThat(json.toString(StandardCharsets.UTF_8))
        .contains("\"classes\"", "\"map\"", "\"links\"", "\"latestChanges\"", "\"gaps\"");
  }

  @Test
  void coverageCountsClaimsByRecorderAndByTheBestKindOfSource() {
    Coverage coverage =
        book()
            .by("compiler-b")
            .source("https://press.example/1")
            .instrument("mou", "title=A", "announced=2024")
            .desk()
            .coverage();
    assertThat(coverage.byRecorder()).containsEntry("compiler-b", 2);
    assertThat(coverage.byKind()).containsEntry(SourceKind.PRESS, 2);
    assertThat(coverage.weakClaims()).isEqualTo(2);
    assertThat(coverage.byKind().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(coverage.claims());
    assertThat(coverage.byParty().getFirst().code()).isEqualTo("AAA");
  }

  @Test
  void theCatalogueHasOneTableOfClaimsForEachKind() {
    DataCatalogue catalogue = book().desk().listData();
    assertThat(catalogue.tables()).hasSize(SubjectKind.values().length);
    KindTable instruments = book().desk().listClaims(SubjectKind.INSTRUMENT);
    assertThat(instruments.size()).isEqualTo(9);
    int rows = 0;
    for (var each = instruments.table().rows().get(); each.hasNext(); each.next()) {
      rows++;
    }
    assertThat(rows).isEqualTo(instruments.claims());
  }
}
