package org.tellurion.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tellurion.model.Edtf;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/** Documents for the tests of search. */
final class Documents {
  static final SearchDocument ZAMBIA =
      document(SubjectId.party("ZMB"), "Zambia", List.of(), List.of("ZMB", "ZM"), List.of());
  static final SearchDocument IVORY_COAST =
      document(
          SubjectId.party("CIV"),
          "Ivory Coast",
          List.of("Côte d'Ivoire"),
          List.of("CIV"),
          List.of());
  static final SearchDocument CORRIDOR =
      document(
          SubjectId.instrument("corridor-mou-2023"),
          "Memorandum on the railway corridor",
          List.of("Corridor Project", "Rail Line Plan"),
          List.of("corridor-mou-2023"),
          List.of("Seven parties build a line from the copper belt to the sea in Zambia."));
  static final SearchDocument ROADMAP =
      document(
          SubjectId.instrument("eu-zmb-roadmap-2024"),
          "EU–Zambia roadmap on cobalt agreements",
          List.of(),
          List.of("eu-zmb-roadmap-2024"),
          List.of("Carries out the partnership."));
  static final SearchDocument BAN =
      document(
          new SubjectId(SubjectKind.MEASURE, "m-ban"),
          "Ban on exporting nickel ore",
          List.of(),
          List.of("m-ban"),
          List.of("Cobalt is not concerned."));

  private static final List<String> VOCABULARY =
      List.of("cobalt", "nickel", "copper", "Zambia", "Kazakhstan", "zinc", "memoranda", "roadmap");

  private Documents() {}

  static SearchDocument document(
      SubjectId id, String title, List<String> aliases, List<String> codes, List<String> bodies) {
    return new SearchDocument(id, title, aliases, codes, List.of(), bodies, Optional.empty());
  }

  static SearchDocument dated(String id, String title, String date) {
    return new SearchDocument(
        SubjectId.instrument(id),
        title,
        List.of(),
        List.of(id),
        List.of(),
        List.of(),
        Optional.of(Edtf.parse(date)));
  }

  static List<SearchDocument> all() {
    return List.of(ZAMBIA, IVORY_COAST, CORRIDOR, ROADMAP, BAN);
  }

  static SearchView view() {
    return new SearchIndex().hold(all());
  }

  static SearchAnswer search(String query) {
    return view().search(SearchQuery.read(query), Set.of());
  }

  static List<SearchDocument> found(SearchAnswer answer) {
    return answer.hits().stream().map(SearchHit::document).toList();
  }

  /** A document of words from a small vocabulary, so that random queries meet it. */
  static SearchDocument random(Random random, int number) {
    return new SearchDocument(
        SubjectId.instrument("i" + number),
        words(random, 1 + random.nextInt(3)),
        random.nextBoolean() ? List.of(words(random, 2)) : List.of(),
        List.of("i" + number),
        List.of(words(random, 1)),
        random.nextBoolean() ? List.of(words(random, 4), words(random, 3)) : List.of(),
        Optional.empty());
  }

  static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      words.add(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
    }
    return String.join(random.nextInt(4) == 0 ? "-" : " ", words);
  }
}
