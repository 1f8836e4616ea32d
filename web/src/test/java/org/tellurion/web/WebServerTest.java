package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tellurion.web.page.Pages;
import org.tellurion.web.sample.Sample;

class WebServerTest {
  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.of(Sample::desk);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void everyPageWithoutSegmentsAnswersInEveryForm() {
    for (var page : Pages.ALL) {
      String pattern = page.route().pattern();
      if (!pattern.contains("{")) {
        assertThat(site.get(pattern).statusCode()).as(pattern).isEqualTo(200);
        for (var form : page.representations()) {
          String address = (pattern.equals("/") ? "/index" : pattern) + "." + form.extension();
          HttpResponse<String> answer = site.get(address);
          assertThat(answer.statusCode()).as(address).isEqualTo(200);
          assertThat(header(answer, "Content-Type"))
              .as(address)
              .isEqualToIgnoringCase(form.mediaType());
        }
      }
    }
  }

  @Test
  void everyAnswerCarriesTheStrictPolicy() {
    for (String address : new String[] {"/", "/nothing", "/api.json", "/problems?x=1"}) {
      HttpResponse<String> answer = site.get(address);
      assertThat(header(answer, "Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void noPageHasInlineScriptOrStyle() {
    for (String address : new String[] {"/", "/api", "/problems", "/nothing"}) {
      assertThat(site.get(address).body())
          .doesNotContainPattern("<script(?![^>]*src=)")
          .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=");
    }
  }

  @Test
  void theSameAddressGivesTheSameTagAndThenNothing() {
    HttpResponse<String> first = site.get("/api");
    String tag = header(first, "ETag");
    assertThat(tag).isNotEmpty().isEqualTo(header(site.get("/api"), "ETag"));
    HttpResponse<String> again = site.get("/api", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void compressedAnswersHaveTheirOwnTag() {
    HttpResponse<String> gzip = site.get("/api", "Accept-Encoding", "gzip");
    assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(gzip, "ETag")).isNotEqualTo(header(site.get("/api"), "ETag"));
    assertThat(header(site.get("/api", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/?colour=red, unknown-parameter, as-of",
    "/?on=2026-02-30, bad-parameter, 2026-11-24",
    "/?as-of=yesterday, bad-parameter, yesterday",
    "/?on=2024-01-01&on=2025-01-01, bad-parameter, once",
    "/?q=%FF, malformed-address, UTF-8",
    "/problems/not-fond, not-found, /problems/not-found",
    "/nothing, not-found, no page",
  })
  void aWrongRequestIsToldWhatWasWrong(String address, String type, String hint) {
    HttpResponse<String> problem = site.get(address, "Accept", "application/json");
    assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
    assertThat(problem.body()).contains("\"/problems/" + type + "\"", hint);
    HttpResponse<String> page = site.get(address);
    assertThat(page.statusCode()).isEqualTo(problem.statusCode());
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("/problems/" + type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..%2f..%2fetc/passwd",
        "/assets/..%2f..%2fWebServer.class",
        "/assets/manifest.json",
        "/problems/%00",
        "/problems/a%0d%0aSet-Cookie:x",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/problems/%5c..%5c",
      })
  void noAddressLeavesTheCatalogue(String address) {
    HttpResponse<String> answer = site.get(address);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @Test
  void onlyGetAndHeadAreAnswered() {
    for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"}) {
      HttpResponse<String> answer = site.send(method, "/");
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
    }
    HttpResponse<String> head = site.send("HEAD", "/");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(site.get("/"), "ETag"));
  }

  @Test
  void anAddressThatIsTooLongIsRefused() {
    assertThat(site.get("/?q=" + "x".repeat(4_000)).statusCode()).isEqualTo(414);
    assertThat(site.get("/?q=" + "x".repeat(20_000)).statusCode()).isIn(414, 431);
  }

  @Test
  void aLensIsShownAndKeptInLinks() {
    String body = site.get("/?as-of=2026-11-24").body();
    assertThat(body)
        .contains("recorded by 2026-11-24")
        .contains("href=\"/instruments?as-of=2026-11-24\"")
        .contains("Return to the present");
  }

  @Test
  void everyLinkOfAPageSeenThroughALensAcceptsTheLens() {
    for (String path : new String[] {"/api", "/problems", "/about/design", "/instruments"}) {
      assertThat(site.get(path + "?as-of=2026-11-24&on=2024-01-01").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void assetsMayBeKeptForEver() {
    String style = site.get("/").body().replaceAll("(?s).*href=\"(/assets/style[^\"]*)\".*", "$1");
    HttpResponse<String> answer = site.get(style);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("text/css");
    assertThat(header(answer, "Cache-Control")).contains("immutable");
  }
}
