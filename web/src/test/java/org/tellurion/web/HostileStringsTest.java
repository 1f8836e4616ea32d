package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tellurion.desk.Lens;
import org.tellurion.desk.PublisherLine;
import org.tellurion.desk.Selection;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.web.page.Page;
import org.tellurion.web.page.Pages;
import org.tellurion.web.page.Parameter;
import org.tellurion.web.page.Representation;
import org.tellurion.web.page.Route;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Whatever stands in the record, in any field of any subject, stays text on every page of the
 * catalogue and in every form of it.
 */
class HostileStringsTest {
  /** Markup and script in every disguise, in one text. */
  static final String MARKUP =
      "\"><script>window.evil=1</script><evil-tag evil-attr=\"1\">"
          + "' onmouseover='window.evil=1' evil-attr='</title></script></textarea>-->]]>"
          + "<img src=x onerror=window.evil=1>&lt;evil-tag&gt;&#60;evil-tag&#62;";

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static Stream<String> hostile() {
    return Stream.of(
        MARKUP,
        "javascript:window.evil=1",
        "https://evil.example/\"onclick=\"window.evil=1",
        "=cmd|'/C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(1)",
        "\t=1+1",
        "tab\tand\nline,\"quoted\";semicolon",
        "left\u200Fright\u061C\u200E\u2028\uFEFFhidden",
        "W".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aTextStaysTextOnEveryPageInEveryForm(String text) {
    DeskSource desks = HostileRecord.of(text);
    try (Site site = Site.of(desks)) {
      List<String> faults = new ArrayList<>();
      for (Page<?> page : Pages.ALL) {
        for (String address : addresses(page.route(), desks)) {
          look(site, address, false, faults);
          for (Representation<?> form : page.representations()) {
            look(
                site,
                (address.equals("/") ? "/index" : address) + "." + form.extension(),
                false,
                faults);
          }
        }
      }
      assertThat(faults).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aTextInAnAddressStaysText(String text) {
    String word = URLEncoder.encode(text.substring(0, Math.min(text.length(), 300)), UTF_8);
    try (Site site = Site.of(HostileRecord.of(text))) {
      askEverything(site, word);
    }
  }

  /** What the model keeps out of the record can still be typed into an address. */
  @ParameterizedTest
  @ValueSource(strings = {"\u202Egnp.exe", "a\u2066b\u2069", "\u0001\u001B[31m", "\u0085"})
  void whatTheModelRefusesIsSpelledOutWhenItIsAskedFor(String text) {
    assertThatThrownBy(() -> new Value.Text(text)).hasMessageContaining("U+");
    try (Site site = Site.of(HostileRecord.of("plain"))) {
      askEverything(site, URLEncoder.encode(text, UTF_8));
    }
  }

  @Test
  void theCheckItselfSeesWhatItIsMadeFor() {
    String page = "<!doctype html><html><p>%s</p></html>";
    assertThat(StrictMarkup.faults(page.formatted("fine &lt;b&gt;"))).isEmpty();
    for (String bad :
        List.of(
            MARKUP,
            "<evil-tag>",
            "<a href=\"javascript:x\">x</a>",
            "<p onclick=\"x\"></p>",
            "a\u202Eb")) {
      assertThat(StrictMarkup.faults(page.formatted(bad))).as(bad).isNotEmpty();
    }
    assertThat(cellFaults("a,b\n=1,c\n")).isNotEmpty();
    assertThat(cellFaults("a,b\n'=1,-1.5\n\"x\"\"\n=y\",d\n")).isEmpty();
    assertThat(cellFaults("a,b\nc\n")).isNotEmpty();
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private static void askEverything(Site site, String word) {
    List<String> faults = new ArrayList<>();
    for (Route route : Pages.listRoutes()) {
      String path = route.pattern().replaceAll("\\{[^}]*}", word.replace("+", "%20"));
      look(site, path, true, faults);
      for (Parameter parameter : route.parameters()) {
        String asked = route.pattern().replaceAll("\\{[^}]*}", HostileRecord.ID);
        look(site, asked + "?" + parameter.name() + "=" + word, true, faults);
      }
    }
    assertThat(faults).isEmpty();
  }

  /** An address of every shape that a route stands for; a new shape has to be answered as well. */
  static List<String> addresses(Route route, DeskSource desks) {
    String pattern = route.pattern();
    if (!pattern.contains("{")) {
      return List.of(pattern);
    }
    List<String> segments =
        switch (pattern) {
          case "/problems/{type}" -> List.of("not-found");
          case "/about/data/{kind}" ->
              Stream.of(SubjectKind.values()).map(SubjectKind::code).toList();
          case "/sources/{id}" ->
              desks.desk(Lens.NOW).listSources(Selection.NONE).narrowed().rows().stream()
                  .map(PublisherLine::slug)
                  .toList();
          default -> List.of(HostileRecord.ID);
        };
    return segments.stream().map(segment -> pattern.replaceAll("\\{[^}]*}", segment)).toList();
  }

  /**
   * Reads an answer.
   *
   * @param asked whether it may be refused, since nothing such is on record
   */
  private static void look(Site site, String address, boolean asked, List<String> faults) {
    HttpResponse<String> answer = site.get(address);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (answer.statusCode() != 200 && !(asked && answer.statusCode() < 500)) {
      faults.add(address + " is answered by " + answer.statusCode());
    }
    List<String> found =
        type.startsWith("text/html")
            ? StrictMarkup.faults(answer.body())
            : type.contains("json")
                ? jsonFaults(answer.body())
                : type.startsWith("text/csv")
                    ? cellFaults(answer.body())
                    : type.contains("xml") ? xmlFaults(answer.body()) : List.of();
    found.forEach(fault -> faults.add(address + ": " + fault));
  }

  private static List<String> jsonFaults(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      while (parser.nextToken() != null) {
        parser.getText();
      }
      return List.of();
    } catch (IOException broken) {
      return List.of(String.valueOf(broken.getMessage()));
    }
  }

  private static List<String> xmlFaults(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      boolean extra =
          factory
                  .newDocumentBuilder()
                  .parse(new InputSource(new StringReader(xml)))
                  .getElementsByTagName("evil-tag")
                  .getLength()
              > 0;
      return extra ? List.of("an element out of a text") : List.of();
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      return List.of(String.valueOf(broken.getMessage()));
    }
  }

  /** Reads CSV as RFC 4180 has it: as many cells in every row, and none that runs as a formula. */
  private static List<String> cellFaults(String csv) {
    List<String> faults = new ArrayList<>();
    int columns = -1;
    for (List<String> row : rows(csv)) {
      columns = columns < 0 ? row.size() : columns;
      if (row.size() != columns) {
        faults.add("a row of " + row.size() + " cells among rows of " + columns);
      }
      for (String cell : row) {
        boolean number = cell.matches("[+-]?\\d+(\\.\\d+)?");
        if (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !number) {
          faults.add("a formula: " + cell.toLowerCase(Locale.ROOT));
        }
      }
    }
    return faults;
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
