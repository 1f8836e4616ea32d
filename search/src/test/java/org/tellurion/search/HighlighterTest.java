package org.tellurion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectId;

class HighlighterTest {

  @Test
  void wordsAskedForAreMarkedWhateverTheirEndingCaseOrAccent() {
    assertThat(title("côte agreement", "Agreements of the Cote"))
        .containsExactly(
            new Segment("Agreements", true),
            new Segment(" of the ", false),
            new Segment("Cote", true));
  }

  @Test
  void theBeginningOfAWordMarksTheWord() {
    assertThat(title("zam", "With Zambia")).contains(new Segment("Zambia", true));
  }

  @Test
  void markupInATextStaysText() {
    assertThat(title("alert", "<script>alert(1)</script>"))
        .containsExactly(
            new Segment("<script>", false),
            new Segment("alert", true),
            new Segment("(1)</script>", false));
  }

  @Test
  void excludedWordsAreNotMarked() {
    assertThat(title("gold -zinc", "zinc gold"))
        .containsExactly(new Segment("zinc ", false), new Segment("gold", true));
  }

  @Test
  void anOtherNameIsGivenWhenItSaysMoreThanTheTitle() {
    Highlighter highlighter = new Highlighter(SearchQuery.read("corridor project"));
    assertThat(highlighter.alias(Documents.CORRIDOR).map(Excerpt::plain))
        .contains("Corridor Project");
    assertThat(new Highlighter(SearchQuery.read("railway")).alias(Documents.CORRIDOR)).isEmpty();
  }

  @Test
  void aLongBodyIsCutAroundTheWordsAskedFor() {
    String body = "filler words ".repeat(100) + "cobalt and nickel " + "more filler ".repeat(100);
    SearchDocument document =
        Documents.document(
            SubjectId.instrument("a"), "A", List.of(), List.of(), List.of("short", body));
    Excerpt excerpt =
        new Highlighter(SearchQuery.read("nickel cobalt")).body(document).orElseThrow();
    assertThat(excerpt.startsEarlier()).isTrue();
    assertThat(excerpt.goesOn()).isTrue();
    assertThat(excerpt.segments())
        .contains(new Segment("cobalt", true), new Segment("nickel", true));
    assertThat(excerpt.plain().length()).isLessThan(300);
    assertThat(body).contains(excerpt.plain().substring(2, excerpt.plain().length() - 2));
  }

  @Test
  void aBodyWithoutAnyWordAskedForIsShownFromItsBeginning() {
    assertThat(new Highlighter(SearchQuery.read("gold")).body(Documents.ROADMAP))
        .map(Excerpt::plain)
        .contains("Carries out the partnership.");
  }

  private static List<Segment> title(String query, String title) {
    return new Highlighter(SearchQuery.read(query))
        .title(
            Documents.document(SubjectId.instrument("a"), title, List.of(), List.of(), List.of()));
  }
}
