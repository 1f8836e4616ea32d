package org.tellurion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

  @Test
  void wordsPhrasesExclusionsAndAlternativesAreRead() {
    SearchQuery query = SearchQuery.read("lithium OR cobalt \"value addition\" -gold EU-Zam");
    assertThat(query.clauses())
        .containsExactly(
            clause(false, word("lithium"), word("cobalt")),
            clause(false, new SearchQuery.Term("value addition", true, false)),
            clause(true, word("gold")),
            clause(false, new SearchQuery.Term("EU-Zam", false, true)));
    assertThat(query.cut()).isFalse();
  }

  @Test
  void aQuoteThatIsNotClosedRunsToTheEnd() {
    assertThat(SearchQuery.read("\"value addition").clauses())
        .containsExactly(clause(false, new SearchQuery.Term("value addition", true, false)));
  }

  @Test
  void orWithoutATermBesideItIsAWord() {
    assertThat(SearchQuery.read("OR").clauses()).hasSize(1);
    assertThat(SearchQuery.read("gold OR").clauses()).hasSize(2);
  }

  @Test
  void whatIsTooLongIsCutAndSaidToBe() {
    SearchQuery manyWords = SearchQuery.read("w ".repeat(40));
    assertThat(manyWords.clauses()).hasSize(SearchQuery.MAX_TERMS);
    assertThat(manyWords.cut()).isTrue();
    SearchQuery longWord = SearchQuery.read("x".repeat(299) + "😀");
    assertThat(longWord.text()).hasSize(299);
    assertThat(longWord.cut()).isTrue();
  }

  @Test
  void invisibleCharactersAreSpaces() {
    assertThat(SearchQuery.read("gold\u0000\u202Ezinc\uD800").text()).isEqualTo("gold  zinc");
  }

  @Test
  void whateverIsTypedIsReadAnsweredAndMarkedWithoutFailing() {
    SearchView view = Documents.view();
    for (long seed = 0; seed < 600; seed++) {
      String typed = noise(new Random(seed));
      SearchQuery query = SearchQuery.read(typed);
      assertThat(query.text().length()).as("seed %d", seed).isLessThanOrEqualTo(300);
      int terms = query.clauses().stream().mapToInt(clause -> clause.alternatives().size()).sum();
      assertThat(terms).as("seed %d", seed).isLessThanOrEqualTo(SearchQuery.MAX_TERMS);
      SearchAnswer answer = view.search(query, Set.of());
      Highlighter highlighter = new Highlighter(answer.answered());
      for (SearchHit hit : answer.hits()) {
        assertThat(text(highlighter.title(hit.document())))
            .as("seed %d", seed)
            .isEqualTo(hit.document().title());
        highlighter.alias(hit.document());
        highlighter.body(hit.document());
      }
    }
  }

  private static String text(List<Segment> segments) {
    return String.join("", segments.stream().map(Segment::text).toList());
  }

  private static String noise(Random random) {
    String syntax = "\"\"--OR ():*?~^[]{}+&|!/\\'’“”«»<>&;=%_#\t\n ";
    List<String> words = List.of("zambia", "cobalt", "the", "OR", "NOT", "-", "nickl", "*:*", "a*");
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int index = 0; index < length; index++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(words.get(random.nextInt(words.size()))).append(' ');
        case 1 -> text.append((char) random.nextInt(0x10000));
        case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        default -> text.append(syntax.charAt(random.nextInt(syntax.length())));
      }
    }
    return text.toString();
  }

  private static SearchQuery.Term word(String text) {
    return new SearchQuery.Term(text, false, false);
  }

  private static SearchQuery.Clause clause(boolean excluded, SearchQuery.Term... terms) {
    return new SearchQuery.Clause(excluded, List.of(terms));
  }
}
