package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class MonitoringPagesTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.of(MonitoringSample::desk);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/commitments",
        "/gaps",
        "/changes",
        "/sources",
        "/measures",
        "/disputes",
        "/incidents",
        "/tool-use",
        "/lists"
      })
  void theCsvHoldsAsManyRowsAsTheJsonCounts(String address) {
    String json = site.body(address + ".json");
    Matcher matching = Pattern.compile("\"matching\" : (\\d+)").matcher(json);
    assertThat(matching.find()).isTrue();
    int rows = (int) site.body(address + ".csv").lines().count() - 1;
    assertThat(rows).isPositive().isEqualTo(Integer.parseInt(matching.group(1)));
  }

  @Test
  void everyNumberInTheTrendsIsTheLengthOfTheListThatItOpens() {
    for (String page :
        List.of(
            "/trends?party=EU&party=JPN",
            "/trends?party=EU&of=read",
            "/trends?party=JPN&scope=all",
            "/trends/years",
            "/trends/years?by=form")) {
      Matcher link =
          Pattern.compile("<td[^>]*>(?:<span[^>]*>)?<a href=\"(/instruments\\?[^\"]*)\">(\\d+)</a>")
              .matcher(site.body(page));
      int links = 0;
      while (link.find()) {
        links++;
        String list = link.group(1).replace("&amp;", "&").replace("/instruments?", "?");
        long listed =
            Pattern.compile("\\{\\s*\"id\" :")
                .matcher(site.body("/instruments.json" + list))
                .results()
                .count();
        assertThat(listed).as("%s of %s", list, page).isEqualTo(Long.parseLong(link.group(2)));
      }
      assertThat(links).as(page).isPositive();
    }
  }

  @Test
  void theFeedHasWhatAtomAsksForAndNeverChangesItsIds() throws Exception {
    String xml = site.body("/changes.atom");
    Document feed = parse(xml);
    assertThat(feed.getDocumentElement().getLocalName()).isEqualTo("feed");
    for (String name : List.of("title", "id", "updated")) {
      assertThat(texts(feed, name)).as(name).hasSizeGreaterThan(1);
    }
    List<String> ids = texts(feed, "id");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
    NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
    assertThat(texts(feed, "name")).hasSize(entries.getLength());
    List<String> updated = texts(feed, "updated");
    assertThat(updated.subList(1, updated.size())).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(updated.getFirst()).isEqualTo(updated.get(1));
    assertThat(xml).contains("rel=\"self\" href=\"/changes.atom\"");
    assertThat(site.body("/changes.atom")).isEqualTo(xml);
    assertThat(texts(parse(site.body("/changes.atom?by=compiler-b")), "id").getFirst())
        .isNotEqualTo(ids.getFirst());
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document feed, String name) {
    NodeList nodes = feed.getElementsByTagNameNS(ATOM, name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/commitments", "/measures", "/measures/m-1", "/disputes", "/disputes/wto-1"})
  void hostileWordsAreShownAndNotRun(String address) {
    assertThat(site.body(address)).doesNotContain("<script>alert").contains("alert(1)");
  }

  @Test
  void aWordThatStandsForNothingIsRefusedWithTheNearest() {
    HttpResponse<String> answer = site.get("/gaps.json?kind=disputd");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("disputed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/measures/m-2", "/disputes/wto-2", "/sources/minstry", "/lists/l-2"})
  void whatIsNotOnRecordIsNotFound(String address) {
    assertThat(site.get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void bothSumsOfADisputedAmountStandOnThePage() {
    assertThat(site.body("/commitments?amount=disputed")).contains("USD 9").contains("USD 5");
    assertThat(site.body("/gaps?kind=disputed")).contains("USD 9").contains("USD 5");
  }

  @Test
  void aFilterByNameIsTakenAwayByItsChip() {
    String page = site.body("/measures?country=zambia");
    assertThat(page).contains("is-chosen").doesNotContain("country=zambia&amp;country=ZMB");
    assertThat(page).containsPattern("<a href=\"/measures\"><span class=\"chosen-field\">");
  }
}
