package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectKind;
import org.tellurion.search.SearchAnswer;

class SearchResultsTest {

  private static Desk desk() {
    return new Book()
        .vocabulary("forms", "memorandum-of-understanding")
        .subject(SubjectKind.PARTY, "ZMB", "name=Zambia", "iso2=ZM", "aliases=Republic of Zambia")
        .subject(SubjectKind.PARTY, "COD", "name=DR Congo", "aliases=DRC;Congo-Kinshasa")
        .subject(SubjectKind.MINERAL, "cobalt", "name=Cobalt")
        .instrument(
            "battery-pact",
            "title=Battery Pact",
            "aliases=Lusaka accord",
            "form=memorandum-of-understanding",
            "parties=ZMB;COD",
            "minerals=cobalt",
            "signed=2022-04-29",
            "summary=A common zone for precursors.")
        .instrument("msp", "title=Minerals Security Partnership")
        .commitment("battery-pact", "zone", "description=Build a zone", "kind=other")
        .subject(SubjectKind.MEASURE, "m-1", "country=COD", "minerals=cobalt", "description=Quota")
        .subject(SubjectKind.STRATEGY, "s", "title=Vision", "parties=ZMB")
        .subject(SubjectKind.HOOK, "s/hooks/h", "summary=Tax credit")
        .subject(SubjectKind.DISPUTE, "d-1", "title=A case", "case-number=DS1", "norms=gatt-xi-1")
        .subject(SubjectKind.INCIDENT, "i-1", "description=A protest", "countries=COD")
        .desk();
  }

  private static List<String> find(String query) {
    return desk().search(query, List.of()).lines().stream()
        .map(line -> line.subject().toString())
        .toList();
  }

  @Test
  void everyKindOfSubjectWithAPlaceOnAPageIsFound() {
    assertThat(find("accord")).containsExactly("instrument:battery-pact");
    assertThat(find("republic zambia")).startsWith("party:ZMB");
    assertThat(find("cobalt")).startsWith("mineral:cobalt");
    assertThat(find("vision")).containsExactly("strategy:s");
    assertThat(find("build")).containsExactly("commitment:battery-pact/commitments/zone");
    assertThat(find("quota")).containsExactly("measure:m-1");
    assertThat(find("DS1")).containsExactly("dispute:d-1");
    assertThat(find("protest")).containsExactly("incident:i-1");
  }

  @Test
  void anInstrumentIsFoundByNamesCodesAndAliasesOfItsPartiesAndMinerals() {
    assertThat(find("battery drc")).contains("instrument:battery-pact");
    assertThat(find("pact ZMB cobalt")).startsWith("instrument:battery-pact");
  }

  @Test
  void aGroupIsFoundByItsInitials() {
    assertThat(find("MSP")).containsExactly("instrument:msp");
  }

  @Test
  void aStrategyIsFoundByItsLegalHooks() {
    assertThat(find("tax credit")).containsExactly("strategy:s");
  }

  @Test
  void kindsNarrowTheResultAndEveryKindKeepsItsCount() {
    SearchResults results = desk().search("cobalt", List.of("measure"));
    assertThat(results.lines()).extracting(line -> line.subject().id()).containsExactly("m-1");
    assertThat(results.kindCounts())
        .filteredOn(count -> count.hits() > 0)
        .extracting(SearchResults.KindCount::kind)
        .containsExactly(
            SubjectKind.INSTRUMENT,
            SubjectKind.MINERAL,
            SubjectKind.COMMITMENT,
            SubjectKind.MEASURE);
  }

  @Test
  void anUnknownKindIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> desk().search("cobalt", List.of("mesure")))
        .isInstanceOf(UnknownWord.class)
        .hasMessageContaining("measure");
  }

  @Test
  void csvAndJsonHoldTheSameRowsAsTheAnswer() {
    SearchResults results = desk().search("pact", List.of());
    StringWriter csv = new StringWriter();
    CsvWriter.write(results.table(), csv);
    assertThat(csv.toString())
        .startsWith("rank,kind,id,title,owner,date,other-name,excerpt\n1,instrument,battery-pact,")
        .contains("A common zone for precursors.");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Json.write(results, json);
    assertThat(json.toString(StandardCharsets.UTF_8))
        .contains("\"reading\" : \"as-asked\"", "\"id\" : \"battery-pact\"");
  }

  @Test
  void everyOtherNameUsedInTheTwoDocumentsFindsItsInstrumentFirst() throws IOException {
    Desk desk = WholeRecord.desk();
    for (String line : Files.readAllLines(WholeRecord.DATA.resolve("account/seed-names.csv"))) {
      List<String> cells = List.of(line.split(",", -1));
      if (cells.size() == 4 && cells.get(3).equals("alias")) {
        SearchResults results = desk.search(cells.get(1), List.of());
        assertThat(results.answer().reading()).as(line).isEqualTo(SearchAnswer.Reading.AS_ASKED);
        assertThat(results.lines().getFirst().subject().id()).as(line).isEqualTo(cells.get(2));
      }
    }
    assertThat(desk.search("lithium OPEC", List.of()).lines().getFirst().subject().toString())
        .isEqualTo("instrument:lithium-opec-proposal");
  }
}
