package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Lens;

/** Pages of parties, minerals, groups and strategies as HTML, JSON and CSV. */
class SubjectPagesTest {
  private static final Desk DESK = SubjectSample.desk(Lens.NOW);
  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.of(lens -> lens.asOf().isEmpty() ? DESK : SubjectSample.desk(lens));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/parties", "/minerals", "/groups", "/strategies"})
  void theCsvHoldsAsManyRowsAsTheJsonCounts(String address) {
    Matcher matching =
        Pattern.compile("\"matching\" : (\\d+)").matcher(site.body(address + ".json"));
    assertThat(matching.find()).isTrue();
    assertThat(site.body(address + ".csv").lines().count() - 1)
        .isEqualTo(Long.parseLong(matching.group(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/parties/ZMB",
        "/parties/EVIL",
        "/minerals/copper",
        "/groups/club",
        "/strategies/act",
        "/parties",
        "/groups"
      })
  void hostileWordsStayWords(String address) {
    assertThat(site.body(address)).doesNotContain("<script>alert").doesNotContain("<b onload");
  }

  @ParameterizedTest
  @CsvSource({
    "/parties/zmb, Zambia",
    "/parties/Zambia, Zambia",
    "/parties/Northern%20Rhodesia, Zambia",
    "/minerals/Rare%20earths, Rare earths"
  })
  void aNameFindsThePage(String address, String title) {
    assertThat(site.body(address)).contains("<bdi>" + title + "</bdi></h1>");
  }

  @ParameterizedTest
  @CsvSource({
    "/parties/ZMX, 404, /parties/ZMB",
    "/minerals/coper, 404, /minerals/copper",
    "/groups/clab, 404, /groups/club",
    "/groups/deal-1, 404, There is no small group",
    "/strategies/akt, 404, /strategies/act",
    "/parties/ZMB?with=nobody, 400, nearest",
    "/parties?sort=size, 400, sort"
  })
  void whatIsNotThereIsAnsweredWithTheNearest(String address, int status, String hint) {
    HttpResponse<String> answer = site.get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(hint);
  }

  /** Every number that opens a list of instruments is the number of rows in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/parties", "/minerals", "/parties/ZMB", "/parties/EU", "/minerals/rare-earths"})
  void everyNumberOpensTheListThatMakesIt(String address) {
    Matcher link =
        Pattern.compile(
                "<a href=\"(/instruments\\?[^\"]*)\">(?:<span class=\"sr\">[^<]*</span>)?(\\d+)")
            .matcher(site.body(address));
    int seen = 0;
    while (link.find()) {
      String list = link.group(1).replace("&amp;", "&").replaceFirst("\\?", ".csv?");
      assertThat(site.body(list).lines().count() - 1)
          .as(link.group(1))
          .isEqualTo(Long.parseLong(link.group(2)));
      seen++;
    }
    assertThat(seen).as("numbers that open a list on " + address).isGreaterThanOrEqualTo(4);
  }

  @Test
  void sharedInstrumentsAreTheSameInEveryForm() {
    String csv = site.body("/parties/ZMB.csv?with=JPN");
    assertThat(csv.lines().count() - 1).as("every third of thirty").isEqualTo(10);
    assertThat(site.body("/parties/ZMB?with=JPN"))
        .contains("Instruments shared with Japan: 10")
        .contains("/parties/ZMB.csv?with=JPN");
  }

  @Test
  void onADayTheGroupSaysWhoWasIn() {
    assertThat(site.body("/groups/club?on=2023-05-15")).contains("on the day: not known");
    assertThat(site.body("/groups/club.csv?on=2023-04-30")).contains("ZMB,no,no,member");
    assertThat(site.body("/groups/club.csv?on=2023-06-01")).contains("ZMB,yes,yes,member");
  }

  @Test
  void whatNothingIsRecordedOfIsCountedAndCanBeAskedFor() {
    assertThat(site.body("/parties")).contains("have nothing on record");
    assertThat(site.body("/parties.csv")).doesNotContain("Atlantis");
    assertThat(site.body("/parties.csv?record=none")).contains("Atlantis");
  }

  @Test
  void aBroadTermIsShownAsWhatItIs() {
    assertThat(site.body("/minerals/critical-minerals")).contains("A broad term, not a mineral");
    assertThat(site.body("/minerals/copper")).doesNotContain("A broad term, not a mineral");
  }
}
