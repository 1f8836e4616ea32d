package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.tellurion.web.sample.Sample;

/**
 * A server over the made-up record and a real browser to look at it. Subclasses open pages with
 * {@link #open}; whatever a page did wrong on its own (console errors, requests to other hosts)
 * fails the test that opened it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
  private static final Path AXE =
      Path.of(
          System.getProperty("tellurion.root", ".."),
          "web/frontend/node_modules/axe-core/axe.min.js");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private WebServer server;
  private Playwright playwright;
  private Browser browser;
  private final List<String> faults = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  /** How a page is looked at. */
  enum Look {
    DESKTOP(1280, ColorScheme.LIGHT, true),
    WIDE(1920, ColorScheme.LIGHT, true),
    DARK(1280, ColorScheme.DARK, true),
    NARROW(390, ColorScheme.LIGHT, true),
    NARROW_DARK(390, ColorScheme.DARK, true),
    NO_SCRIPT(1280, ColorScheme.LIGHT, false);

    private final int width;
    private final ColorScheme scheme;
    private final boolean script;

    Look(int width, ColorScheme scheme, boolean script) {
      this.width = width;
      this.scheme = scheme;
      this.script = script;
    }
  }

  @BeforeAll
  void launch() {
    boolean present = Files.isExecutable(CHROMIUM);
    assumeTrue(
        present || System.getenv("CI") != null,
        () -> "no browser at " + CHROMIUM + ": install Debian's chromium, or set CHROMIUM");
    server = WebServer.start(WebSettings.onPort(0), desks());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
  }

  @AfterAll
  void quit() {
    if (playwright != null) {
      playwright.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @AfterEach
  void noPageDidWrong() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    List<String> seen = List.copyOf(faults);
    faults.clear();
    assertThat(seen).as("faults of the pages opened").isEmpty();
  }

  /** What is served; the made-up record unless a subclass says otherwise. */
  DeskSource desks() {
    return Sample::desk;
  }

  /** Opens an address as a reader with that look sees it. */
  Page open(String address, Look look) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(look.width, 900)
                .setColorScheme(look.scheme)
                .setJavaScriptEnabled(look.script)
                .setBypassCSP(false));
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add(address + ": " + message.text());
          }
        });
    page.onPageError(error -> faults.add(address + ": " + error));
    page.onRequest(
        request -> {
          if (!URI.create(request.url()).getAuthority().equals(authority())) {
            faults.add(address + " asks another host: " + request.url());
          }
        });
    page.navigate("http://" + authority() + address);
    return page;
  }

  private String authority() {
    return "localhost:" + server.port();
  }

  /** What axe-core finds wrong (WCAG 2.2 A and AA), one line a fault. */
  @SuppressWarnings("unchecked")
  List<String> axe(Page page) {
    page.evaluate(read(AXE) + ";undefined");
    return (List<String>)
        page.evaluate(
            "async () => (await axe.run({runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}))"
                + ".violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160) + ' '"
                + " + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? '')))");
  }

  /** How many pixels the page is wider than the window; 0 when it fits. */
  int overflow(Page page) {
    return (int)
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** Presses Tab {@code times} times; gives what had the focus each time, and whether it showed. */
  List<String> walk(Page page, int times) {
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      page.keyboard().press("Tab");
      stops.add(
          (String)
              page.evaluate(
                  "() => { const e = document.activeElement; const s = getComputedStyle(e);"
                      + " const shown = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;"
                      + " return (shown ? '' : 'UNSEEN ') + e.tagName + ' ' + (e.textContent || e.name || '').trim().slice(0, 40); }"));
    }
    return stops;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new AssertionError("no axe-core; build the web module first", missing);
    }
  }
}
