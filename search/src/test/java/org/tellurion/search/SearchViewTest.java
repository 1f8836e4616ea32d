package org.tellurion.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tellurion.search.Documents.BAN;
import static org.tellurion.search.Documents.CORRIDOR;
import static org.tellurion.search.Documents.IVORY_COAST;
import static org.tellurion.search.Documents.ROADMAP;
import static org.tellurion.search.Documents.ZAMBIA;
import static org.tellurion.search.Documents.document;
import static org.tellurion.search.Documents.found;
import static org.tellurion.search.Documents.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

class SearchViewTest {

  @Test
  void aCodeFindsItsOwnerFirst() {
    assertThat(found(search("ZMB"))).startsWith(ZAMBIA);
    assertThat(found(search("zm"))).startsWith(ZAMBIA);
    assertThat(found(search("corridor-mou-2023"))).startsWith(CORRIDOR);
  }

  @Test
  void aNameFindsItsOwnerBeforeWhatMentionsIt() {
    assertThat(found(search("zambia"))).containsExactly(ZAMBIA, ROADMAP, CORRIDOR);
  }

  @Test
  void anotherNameFindsItsOwner() {
    assertThat(found(search("Corridor Project"))).containsExactly(CORRIDOR);
  }

  @Test
  void aWordWeighsMostInTheTitleThenInAnotherNameThenInTheBody() {
    SearchDocument inBody = instrument("c", "One", List.of(), List.of("lithium lithium lithium"));
    SearchDocument inAlias = instrument("b", "Two", List.of("Two on lithium"), List.of());
    SearchDocument inTitle =
        instrument("a", "The long title of a lithium text", List.of(), List.of());
    SearchView view = new SearchIndex().hold(List.of(inBody, inAlias, inTitle));
    assertThat(found(view.search(SearchQuery.read("lithium"), Set.of())))
        .containsExactly(inTitle, inAlias, inBody);
  }

  @Test
  void accentsApostrophesHyphensAndCaseDoNotMatter() {
    assertThat(found(search("cote d'ivoire"))).containsExactly(IVORY_COAST);
    assertThat(found(search("CÔTE D’IVOIRE"))).containsExactly(IVORY_COAST);
    assertThat(found(search("eu zambia roadmap"))).containsExactly(ROADMAP);
    assertThat(found(search("EU-Zambia"))).containsExactly(ROADMAP);
  }

  @Test
  void endingsDoNotMatter() {
    assertThat(found(search("cobalt agreement"))).containsExactly(ROADMAP);
    assertThat(found(search("exports"))).containsExactly(BAN);
  }

  @Test
  void theLastWordMayBeTheBeginningOfOne() {
    assertThat(found(search("road"))).containsExactly(ROADMAP);
    assertThat(found(search("memorandum rail"))).containsExactly(CORRIDOR);
    assertThat(search("\"road\"").reading()).isNotEqualTo(SearchAnswer.Reading.AS_ASKED);
  }

  @Test
  void quotedWordsMustStandTogether() {
    assertThat(found(search("\"copper belt\""))).containsExactly(CORRIDOR);
    assertThat(search("\"belt copper\"").reading()).isNotEqualTo(SearchAnswer.Reading.AS_ASKED);
    assertThat(search("\"project rail\"").reading()).isNotEqualTo(SearchAnswer.Reading.AS_ASKED);
  }

  @Test
  void aWordWithAMinusMustNotOccur() {
    assertThat(found(search("cobalt -nickel"))).containsExactly(ROADMAP);
    assertThat(found(search("cobalt -\"nickel ore\""))).containsExactly(ROADMAP);
  }

  @Test
  void orLetsEitherOccur() {
    assertThat(found(search("nickel OR corridor"))).containsExactlyInAnyOrder(BAN, CORRIDOR);
  }

  @Test
  void stopWordsAreNotAskedForUnlessNothingElseIs() {
    assertThat(found(search("the roadmap of cobalt"))).containsExactly(ROADMAP);
    assertThat(found(search("\"on the\""))).containsExactly(CORRIDOR);
    assertThat(found(search("not the"))).isNotEmpty();
  }

  @Test
  void anUnknownWordIsReplacedByTheNearestAndTheAnswerSaysSo() {
    SearchAnswer answer = search("zambai roadmap");
    assertThat(answer.reading()).isEqualTo(SearchAnswer.Reading.CORRECTED);
    assertThat(answer.didYouMean()).contains("zambia roadmap");
    assertThat(found(answer)).containsExactly(ROADMAP);
  }

  @Test
  void aNumberIsNeverReplacedByANearOne() {
    assertThat(search("corridor-mou-2022").didYouMean()).isEmpty();
  }

  @Test
  void whereNothingHasAllWordsTheAnswerHasSomeAndSaysSo() {
    SearchAnswer answer = search("nickel corridor");
    assertThat(answer.reading()).isEqualTo(SearchAnswer.Reading.SOME_WORDS);
    assertThat(found(answer)).containsExactlyInAnyOrder(BAN, CORRIDOR);
  }

  @Test
  void whereNothingIsFoundTheAnswerSaysSo() {
    SearchAnswer answer = search("qqqqqqqqq");
    assertThat(answer.reading()).isEqualTo(SearchAnswer.Reading.NOTHING);
    assertThat(answer.hits()).isEmpty();
  }

  @Test
  void anEmptyQueryAsksForNothing() {
    assertThat(search("").reading()).isEqualTo(SearchAnswer.Reading.EMPTY);
    assertThat(search("   *** ").reading()).isEqualTo(SearchAnswer.Reading.EMPTY);
    assertThat(search("-cobalt").reading()).isEqualTo(SearchAnswer.Reading.EMPTY);
  }

  @Test
  void kindsNarrowTheHitsAndNotTheCounts() {
    SearchAnswer answer =
        Documents.view().search(SearchQuery.read("zambia"), Set.of(SubjectKind.PARTY));
    assertThat(found(answer)).containsExactly(ZAMBIA);
    assertThat(answer.counts()).isEqualTo(Map.of(SubjectKind.PARTY, 1, SubjectKind.INSTRUMENT, 2));
  }

  @Test
  void equalHitsComeLatestFirstThenById() {
    SearchView view =
        new SearchIndex()
            .hold(
                List.of(
                    Documents.dated("c", "pact", "2020"),
                    Documents.dated("b", "pact", "2024-03"),
                    Documents.dated("a", "pact", "2020")));
    assertThat(found(view.search(SearchQuery.read("pact"), Set.of())))
        .extracting(document -> document.id().id())
        .containsExactly("b", "a", "c");
  }

  @Test
  void aVeryLongTextIsIndexedAndFound() {
    String vast = "word ".repeat(200_000) + "needle";
    SearchDocument document = instrument("v", vast, List.of("x".repeat(100_000)), List.of(vast));
    SearchView view = new SearchIndex().hold(List.of(document));
    assertThat(found(view.search(SearchQuery.read("needle"), Set.of()))).hasSize(1);
  }

  private static SearchDocument instrument(
      String id, String title, List<String> aliases, List<String> bodies) {
    return document(SubjectId.instrument(id), title, aliases, List.of(id), bodies);
  }
}
