package org.tellurion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The index beside a slow and obvious reading of the same rules. */
class BooleanMatchingTest {

  @Test
  void theIndexFindsExactlyTheDocumentsThatAPlainReadingOfTheRulesFinds() {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      List<SearchDocument> documents = new ArrayList<>();
      for (int number = 0; number < 40; number++) {
        documents.add(Documents.random(random, number));
      }
      SearchView view = new SearchIndex().hold(documents);
      for (int round = 0; round < 25; round++) {
        String typed = randomQuery(random);
        SearchQuery query = SearchQuery.read(typed);
        SearchAnswer answer = view.search(query, Set.of());
        Set<String> expected = new TreeSet<>();
        for (SearchDocument document : documents) {
          if (!query.isEmpty() && matches(document, query)) {
            expected.add(document.id().id());
          }
        }
        assertThat(asAsked(answer)).as("seed %d, query <%s>", seed, typed).isEqualTo(expected);
      }
    }
  }

  private static Set<String> asAsked(SearchAnswer answer) {
    Set<String> ids = new TreeSet<>();
    if (answer.reading() == SearchAnswer.Reading.AS_ASKED) {
      answer.hits().forEach(hit -> ids.add(hit.document().id().id()));
    }
    return ids;
  }

  private static String randomQuery(Random random) {
    List<String> parts = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int index = 0; index < count; index++) {
      String words = Documents.words(random, 1 + random.nextInt(2));
      parts.add(
          switch (random.nextInt(6)) {
            case 0 -> "-" + words;
            case 1 -> '"' + words + '"';
            case 2 -> "OR";
            case 3 -> words.substring(0, Math.min(words.length(), 1 + random.nextInt(5)));
            default -> words;
          });
    }
    return String.join(" ", parts);
  }

  private static boolean matches(SearchDocument document, SearchQuery query) {
    boolean onlyStopWords = query.wanted().stream().allMatch(BooleanMatchingTest::isStopWord);
    for (SearchQuery.Clause clause : query.clauses()) {
      if (!clause.excluded() && isStopWord(clause) && !onlyStopWords) {
        continue;
      }
      boolean met = clause.alternatives().stream().anyMatch(term -> occurs(document, term));
      if (met == clause.excluded()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStopWord(SearchQuery.Clause clause) {
    return clause.alternatives().stream()
        .noneMatch(
            term ->
                term.phrase()
                    || Analysis.tokens(term.text()).stream()
                        .anyMatch(token -> !token.isStopWord()));
  }

  private static boolean occurs(SearchDocument document, SearchQuery.Term term) {
    List<Analysis.Token> asked = Analysis.tokens(term.text());
    if (term.phrase()) {
      return texts(document).stream().anyMatch(text -> containsRun(text, asked));
    }
    for (int index = 0; index < asked.size(); index++) {
      boolean open = term.open() && index == asked.size() - 1;
      Analysis.Token token = asked.get(index);
      if (texts(document).stream().flatMap(List::stream).noneMatch(has -> same(has, token, open))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Analysis.Token has, Analysis.Token asked, boolean open) {
    return has.stem().equals(asked.stem())
        || (open && asked.word().length() >= 2 && has.word().startsWith(asked.word()));
  }

  private static boolean containsRun(List<Analysis.Token> text, List<Analysis.Token> run) {
    for (int start = 0; start + run.size() <= text.size(); start++) {
      boolean all = true;
      for (int index = 0; index < run.size(); index++) {
        all &= text.get(start + index).stem().equals(run.get(index).stem());
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Analysis.Token>> texts(SearchDocument document) {
    List<List<Analysis.Token>> texts = new ArrayList<>();
    for (TextField field : TextField.values()) {
      document.texts(field).forEach(text -> texts.add(Analysis.tokens(text)));
    }
    return texts;
  }
}
