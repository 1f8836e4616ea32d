package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectKind;

class TrendsTest {
  private static final String[] THEMES = {"supply-security", "transparency", "roadmap"};

  private static Book world() {
    return new Book()
        .vocabulary("themes", THEMES)
        .vocabulary("forms", "memorandum-of-understanding", "free-trade-agreement")
        .vocabulary("instrument-statuses", "signed", "announced")
        .subject(SubjectKind.PARTY, "USA", "name=United States")
        .subject(SubjectKind.PARTY, "JPN", "name=Japan");
  }

  private static Book deal(Book book, String id, String parties, String text, String themes) {
    return book.instrument(
        id,
        "form=memorandum-of-understanding",
        "status=signed",
        "parties=" + parties,
        "text-availability=" + text,
        "themes=" + themes);
  }

  private static Share share(Trends trends, String actor, String theme) {
    return trends.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.actor().equals(actor) && cell.theme().equals(theme))
        .findFirst()
        .orElseThrow()
        .share();
  }

  @Test
  void aShareIsALowerBoundBesideTheTextsThatNobodyCouldRead() {
    Book book = world();
    deal(book, "a", "USA;JPN", "full-text", "supply-security;transparency");
    deal(book, "b", "USA", "full-text", "supply-security");
    deal(book, "c", "USA", "unpublished", "supply-security");
    deal(book, "d", "USA", "unknown", "transparency");

    Trends trends = book.desk().trends(List.of("USA", "JPN"), TrendScope.CONCLUDED, Lens.NOW);

    assertThat(share(trends, "USA", "supply-security")).isEqualTo(new Share(3, 2, 4, 2));
    assertThat(share(trends, "USA", "supply-security").atLeastPercent()).isEqualTo(75);
    assertThat(share(trends, "USA", "supply-security").atMostPercent()).isEqualTo(100);
    assertThat(share(trends, "USA", "transparency")).isEqualTo(new Share(2, 1, 4, 2));
    assertThat(share(trends, "USA", "transparency").readPercent()).isEqualTo(50);
    assertThat(share(trends, "USA", "roadmap").atMostPercent()).isEqualTo(50);
    assertThat(share(trends, "JPN", "transparency")).isEqualTo(new Share(1, 1, 1, 0));
    assertThat(trends.title())
        .isEqualTo(
            "SUPPLY-SECURITY is the theme most on record: in at least 75\u00a0% of 4 instruments,"
                + " 2 of them unread");
  }

  @Test
  void treatiesAndWhatIsOnlyAnnouncedAreCountedOnlyWhenAskedFor() {
    Book book = world();
    deal(book, "a", "USA", "full-text", "roadmap");
    book.instrument("fta", "form=free-trade-agreement", "status=signed", "parties=USA")
        .instrument("talk", "status=announced", "parties=USA")
        .instrument("formless", "status=signed", "parties=USA");

    Desk desk = book.desk();

    assertThat(desk.trends(List.of("USA"), TrendScope.CONCLUDED, Lens.NOW).pooled().n())
        .isEqualTo(2);
    assertThat(desk.trends(List.of("USA"), TrendScope.ALL, Lens.NOW).pooled().n()).isEqualTo(4);
  }

  @Test
  void whatATrendCountsIsWhatTheListOfInstrumentsHolds() {
    for (long seed = 1; seed <= 40; seed++) {
      Desk desk = randomBook(new Random(seed)).desk();
      Trends trends = desk.trends(List.of("USA", "JPN"), TrendScope.CONCLUDED, Lens.NOW);
      for (Trends.ActorRow row : trends.rows()) {
        for (Trends.Cell cell : row.cells()) {
          assertThat(cell.share().carrying())
              .as("%s, seed %d", cell, seed)
              .isEqualTo(listed(desk, trends, row.actor(), cell.theme(), List.of()));
          assertThat(cell.share().carryingRead())
              .as("%s read, seed %d", cell, seed)
              .isEqualTo(listed(desk, trends, row.actor(), cell.theme(), List.of("full-text")));
        }
      }
    }
  }

  private static int listed(
      Desk desk, Trends trends, String actor, String theme, List<String> texts) {
    java.util.Map<Facet, List<String>> words = new java.util.EnumMap<>(Facet.class);
    trends.filter().forEach((facet, codes) -> words.put(facet, List.copyOf(codes)));
    words.put(Facet.PARTY, List.of(actor));
    words.put(Facet.THEME, List.of(theme));
    words.put(Facet.TEXT, texts);
    java.util.Map<Facet, java.util.SortedSet<String>> chosen = new java.util.EnumMap<>(Facet.class);
    words.forEach((facet, codes) -> chosen.put(facet, new java.util.TreeSet<>(codes)));
    return desk.listInstruments(
            new InstrumentFilter(chosen, "", false), Lens.NOW, InstrumentList.Sort.ID)
        .rows()
        .size();
  }

  private static Book randomBook(Random random) {
    Book book = world();
    String[] texts = {"full-text", "unpublished", "unknown"};
    int count = random.nextInt(15);
    for (int i = 0; i < count; i++) {
      List<String> themes = new ArrayList<>();
      for (String theme : THEMES) {
        if (random.nextBoolean()) {
          themes.add(theme);
        }
      }
      book.instrument(
          "i" + i,
          "form="
              + (random.nextInt(4) == 0 ? "free-trade-agreement" : "memorandum-of-understanding"),
          "status=" + (random.nextInt(4) == 0 ? "announced" : "signed"),
          "parties=" + List.of("USA", "JPN", "USA;JPN").get(random.nextInt(3)),
          "text-availability=" + texts[random.nextInt(3)],
          "themes=" + (themes.isEmpty() ? "unknown" : String.join(";", themes)));
    }
    return book;
  }

  @Test
  void aShareThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Share(3, 1, 4, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(1, 2, 4, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(2, 2, 2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void yearsHoldInstrumentsByTheirFormAndTheUndatedStandApart() {
    Book book =
        world()
            .instrument("a", "form=memorandum-of-understanding", "status=signed", "signed=2024")
            .instrument("b", "form=memorandum-of-understanding", "status=signed", "signed=2024-05")
            .instrument("c", "status=signed", "announced=2023")
            .instrument("d", "form=memorandum-of-understanding", "status=signed");

    TrendYears years = book.desk().trendsByYear(Facet.FORM, TrendScope.CONCLUDED, Lens.NOW);

    assertThat(years.rows())
        .extracting(TrendYears.YearRow::year)
        .containsExactly("2024", "2023", "unknown");
    assertThat(years.rows()).extracting(TrendYears.YearRow::instruments).containsExactly(2, 1, 1);
    assertThat(years.columns())
        .extracting(TrendYears.Column::code)
        .containsExactly("memorandum-of-understanding", "unknown");
    assertThat(years.title())
        .isEqualTo("2024 holds the most instruments: 2 of 4; 1 without a date");
  }
}
