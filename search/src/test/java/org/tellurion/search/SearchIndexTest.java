package org.tellurion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  @Test
  void changingDocumentsOneByOneGivesTheSameAnswersAsIndexingThemAtOnce() {
    for (long seed = 0; seed < 8; seed++) {
      Random random = new Random(seed);
      SearchIndex index = new SearchIndex();
      Map<Integer, SearchDocument> documents = new TreeMap<>();
      for (int step = 0; step < 12; step++) {
        change(random, documents);
        SearchView stepped = index.hold(documents.values());
        SearchView whole = new SearchIndex().hold(documents.values());
        for (String query : List.of("cobalt", "zambia OR zinc", "\"nickel copper\"", "memo")) {
          assertThat(scored(stepped, query))
              .as("seed %d, step %d, %s", seed, step, query)
              .isEqualTo(scored(whole, query));
        }
      }
    }
  }

  @Test
  void anEarlierViewStaysAsItWas() {
    SearchIndex index = new SearchIndex();
    SearchView before = index.hold(Documents.all());
    SearchView after = index.hold(List.of(Documents.BAN));
    assertThat(before.size()).isEqualTo(5);
    assertThat(Documents.found(before.search(SearchQuery.read("zambia"), Set.of()))).hasSize(3);
    assertThat(after.size()).isEqualTo(1);
    assertThat(after.search(SearchQuery.read("zambia"), Set.of()).hits()).isEmpty();
  }

  @Test
  void anEmptyIndexAnswersWithNothing() {
    SearchView empty = new SearchIndex().hold(List.of());
    assertThat(empty.search(SearchQuery.read("zambai"), Set.of()).reading())
        .isEqualTo(SearchAnswer.Reading.NOTHING);
  }

  private static void change(Random random, Map<Integer, SearchDocument> documents) {
    for (int round = 0; round < 4; round++) {
      int number = random.nextInt(20);
      if (random.nextInt(4) == 0) {
        documents.remove(number);
      } else {
        documents.put(number, Documents.random(random, number));
      }
    }
  }

  private static List<String> scored(SearchView view, String query) {
    List<String> lines = new ArrayList<>();
    for (SearchHit hit : view.search(SearchQuery.read(query), Set.of()).hits()) {
      lines.add(hit.document().id() + " " + hit.score());
    }
    return lines;
  }
}
