package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectKind;

class MapLinksTest {

  private static Book book() {
    return new Book()
        .subject(SubjectKind.PARTY, "AAA", "name=Aland", "kind=state")
        .subject(SubjectKind.PARTY, "BBB", "name=Beland", "kind=state")
        .subject(SubjectKind.PARTY, "CCC", "name=Celand", "kind=state")
        .subject(SubjectKind.PARTY, "AGENCY", "name=Agency of A", "kind=agency", "country=AAA")
        .vocabulary("forms", "memorandum-of-understanding", "joint-statement")
        .vocabulary("instrument-statuses", "signed", "rumoured");
  }

  private static Book signed(Book book, String id, String parties) {
    return book.instrument(
        id,
        "title=Deal " + id,
        "form=memorandum-of-understanding",
        "status=signed",
        "parties=" + parties);
  }

  private static MapLinks links(Book book, int atLeast) {
    return book.desk().listLinks(InstrumentFilter.ALL, Lens.NOW, atLeast);
  }

  private static List<String> written(MapLinks map) {
    return map.links().stream()
        .map(link -> link.from() + "-" + link.to() + " " + link.shared())
        .toList();
  }

  @Test
  void aPairIsLinkedWhenItSharesEnoughInstruments() {
    Book book = book();
    signed(book, "i1", "AAA;BBB");
    signed(book, "i2", "BBB;AAA");
    signed(book, "i3", "BBB;CCC");
    assertThat(written(links(book, 1))).containsExactly("AAA-BBB 2", "BBB-CCC 1");
    MapLinks two = links(book, 2);
    assertThat(written(two)).containsExactly("AAA-BBB 2");
    assertThat(two.thinner()).isEqualTo(1);
    assertThat(two.title()).isEqualTo("1 pair shares at least two instruments");
  }

  @Test
  void theTitleSaysHowManyLinksTheTwoBusiestPartiesHold() {
    Book book = book();
    signed(book, "i1", "AAA;BBB");
    signed(book, "i2", "AAA;CCC");
    signed(book, "i3", "BBB;CCC");
    signed(book, "i4", "AAA;BBB");
    assertThat(links(book, 1).title())
        .isEqualTo("Aland or Beland is in each of the 3 pairs that share an instrument");
    assertThat(links(book(), 2).title()).isEqualTo("No two parties share at least two instruments");
  }

  @Test
  void anAgencyStandsForItsStateAndADealWithinOneStateMakesNoLink() {
    Book book = book();
    signed(book, "i1", "AGENCY;BBB");
    signed(book, "i2", "AGENCY;AAA");
    assertThat(written(links(book, 1))).containsExactly("AAA-BBB 1");
  }

  @Test
  void anInstrumentOfMoreThanFourPartiesLinksNobodyAndIsListed() {
    Book book = book();
    signed(book, "i1", "AAA;BBB;CCC;DDD;EEE");
    signed(book, "i2", "AAA;BBB;CCC;DDD");
    MapLinks map = links(book, 1);
    assertThat(map.wide()).extracting(InstrumentRow::id).containsExactly("i1");
    assertThat(map.links()).hasSize(6);
  }

  @Test
  void proposalsAndStatementsCountOnlyWhenAskedFor() {
    Book book =
        book()
            .instrument("p", "title=P", "status=rumoured", "parties=AAA;BBB")
            .instrument("s", "title=S", "status=signed", "form=joint-statement", "parties=AAA;BBB");
    assertThat(links(book, 1).links()).isEmpty();
    assertThat(links(book, 1).usualScope()).isTrue();
    InstrumentFilter rumours = InstrumentFilter.ALL.with(Facet.STATUS, "rumoured");
    assertThat(book.desk().listLinks(rumours, Lens.NOW, 1).links()).hasSize(1);
    InstrumentFilter statements = InstrumentFilter.ALL.with(Facet.FORM, "joint-statement");
    assertThat(book.desk().listLinks(statements, Lens.NOW, 1).links()).hasSize(1);
  }

  @Test
  void theTableHasOneRowForEachPairAndInstrument() {
    Book book = book();
    signed(book, "i1", "AAA;BBB");
    signed(book, "i2", "BBB;AAA");
    List<String> rows = new java.util.ArrayList<>();
    links(book, 1).table().rows().get().forEachRemaining(row -> rows.add(String.join(",", row)));
    assertThat(rows)
        .containsExactly(
            "AAA,Aland,BBB,Beland,2,i1,Deal i1,", "AAA,Aland,BBB,Beland,2,i2,Deal i2,");
  }

  @Test
  void linksAreThoseThatAPlainCountOfPairsGives() {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Book book = new Book();
      Map<String, Integer> expected = new TreeMap<>();
      for (int number = 0; number < 25; number++) {
        TreeSet<String> parties = new TreeSet<>();
        int size = 1 + random.nextInt(6);
        for (int index = 0; index < size; index++) {
          parties.add("P" + random.nextInt(8));
        }
        signed(book, "i" + number, String.join(";", parties));
        countPairs(List.copyOf(parties), expected);
      }
      int atLeast = 1 + random.nextInt(3);
      expected.values().removeIf(count -> count < atLeast);
      Map<String, Integer> found = new HashMap<>();
      links(book, atLeast)
          .links()
          .forEach(link -> found.put(link.from() + link.to(), link.shared()));
      assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static void countPairs(List<String> parties, Map<String, Integer> counts) {
    if (parties.size() > MapLinks.MOST_PARTIES) {
      return;
    }
    for (int one = 0; one < parties.size(); one++) {
      for (int other = one + 1; other < parties.size(); other++) {
        counts.merge(parties.get(one) + parties.get(other), 1, Integer::sum);
      }
    }
  }
}
