package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
  private static WebServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    server = WebServer.start(WebSettings.onPort(0), Sample::desk);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String address, String... headers) {
    return send("GET", address, headers);
  }

  private static HttpResponse<String> send(String method, String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void everyPageWithoutSegmentsAnswersInEveryForm() {
    for (var page : Pages.ALL) {
      String pattern = page.route().pattern();
      if (!pattern.contains("{")) {
        assertThat(get(pattern).statusCode()).as(pattern).isEqualTo(200);
        for (var form : page.representations()) {
          String address = (pattern.equals("/") ? "/index" : pattern) + "." + form.extension();
          HttpResponse<String> answer = get(address);
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
      HttpResponse<String> answer = get(address);
      assertThat(header(answer, "Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void noPageHasInlineScriptOrStyle() {
    for (String address : new String[] {"/", "/api", "/problems", "/nothing"}) {
      assertThat(get(address).body())
          .doesNotContainPattern("<script(?![^>]*src=)")
          .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=");
    }
  }

  @Test
  void theSameAddressGivesTheSameTagAndThenNothing() {
    HttpResponse<String> first = get("/api");
    String tag = header(first, "ETag");
    assertThat(tag).isNotEmpty().isEqualTo(header(get("/api"), "ETag"));
    HttpResponse<String> again = get("/api", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void compressedAnswersHaveTheirOwnTag() {
    HttpResponse<String> gzip = get("/api", "Accept-Encoding", "gzip");
    assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(gzip, "ETag")).isNotEqualTo(header(get("/api"), "ETag"));
    assertThat(header(get("/api", "Accept-Encoding", "gzip;q=0"), "Content-Encoding")).isEmpty();
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
    HttpResponse<String> problem = get(address, "Accept", "application/json");
    assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
    assertThat(problem.body()).contains("\"/problems/" + type + "\"", hint);
    HttpResponse<String> page = get(address);
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
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @Test
  void onlyGetAndHeadAreAnswered() {
    for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"}) {
      HttpResponse<String> answer = send(method, "/");
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
    }
    HttpResponse<String> head = send("HEAD", "/");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(get("/"), "ETag"));
  }

  @Test
  void anAddressThatIsTooLongIsRefused() {
    assertThat(get("/?q=" + "x".repeat(4_000)).statusCode()).isEqualTo(414);
    assertThat(get("/?q=" + "x".repeat(20_000)).statusCode()).isIn(414, 431);
  }

  @Test
  void aLensIsShownAndKeptInLinks() {
    String body = get("/?as-of=2026-11-24").body();
    assertThat(body)
        .contains("recorded by 2026-11-24")
        .contains("href=\"/instruments?as-of=2026-11-24\"")
        .contains("Return to the present");
  }

  @Test
  void everyLinkOfAPageSeenThroughALensAcceptsTheLens() {
    for (String path : new String[] {"/api", "/problems", "/about/design", "/instruments"}) {
      assertThat(get(path + "?as-of=2026-11-24&on=2024-01-01").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void assetsMayBeKeptForEver() {
    String style = get("/").body().replaceAll("(?s).*href=\"(/assets/style[^\"]*)\".*", "$1");
    HttpResponse<String> answer = get(style);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("text/css");
    assertThat(header(answer, "Cache-Control")).contains("immutable");
  }
}
