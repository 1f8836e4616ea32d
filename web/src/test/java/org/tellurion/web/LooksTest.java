package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tellurion.web.sample.Sample;

/** Every page of the catalogue in a real browser: readable, reachable, inside the window. */
class LooksTest extends BrowserTest {
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/map?at-least=1",
          "/search?q=zambia",
          "/search?q=zzzz",
          "/about",
          "/about/data",
          "/about/data/instrument",
          "/instruments",
          "/instruments/" + Sample.INSTRUMENT,
          "/api",
          "/problems",
          "/about/design");

  static Stream<Arguments> everyLook() {
    return ADDRESSES.stream()
        .flatMap(address -> Stream.of(Look.values()).map(look -> Arguments.of(address, look)));
  }

  @ParameterizedTest
  @MethodSource("everyLook")
  void aPageFitsTheWindow(String address, Look look) {
    Page page = open(address, look);
    assertThat(page.locator("h1").first().isVisible()).isTrue();
    if (look != Look.NO_SCRIPT) {
      assertThat(overflow(page)).isZero();
    }
  }

  static Stream<Arguments> everyColour() {
    return ADDRESSES.stream()
        .flatMap(
            address ->
                Stream.of(Look.DESKTOP, Look.DARK, Look.NARROW)
                    .map(look -> Arguments.of(address, look)));
  }

  @ParameterizedTest
  @MethodSource("everyColour")
  void axeFindsNothing(String address, Look look) {
    Page page = open(address, look);
    page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(axe(page)).isEmpty();
  }

  @Test
  void theKeyboardReachesEverythingInOrderAndShowsWhereItIs() {
    Page page = open("/instruments/" + Sample.INSTRUMENT, Look.DESKTOP);
    List<String> stops = walk(page, 40);
    assertThat(stops.getFirst()).isEqualTo("A Skip to the content");
    assertThat(stops).noneMatch(stop -> stop.startsWith("UNSEEN"));
    assertThat(stops).contains("A Instruments", "A European UnionEU");
    assertThat(stops).anyMatch(stop -> stop.startsWith("SUMMARY Who says so"));
  }

  @Test
  void theSkipLinkLeadsToTheContent() {
    Page page = open("/instruments", Look.DESKTOP);
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
  }

  @Test
  void provenanceOpensInPlaceWithoutScript() {
    Page page = open("/instruments/" + Sample.INSTRUMENT, Look.NO_SCRIPT);
    var said = page.locator(".said").first();
    assertThat(said.isVisible()).isFalse();
    page.locator(".prov > summary").first().click();
    assertThat(said.isVisible()).isTrue();
  }

  @Test
  void theReadersChoiceOfDarkOutlastsThePage() {
    Page page = open("/", Look.DESKTOP);
    page.getByLabel("dark", new Page.GetByLabelOptions().setExact(true)).check();
    String dark = background(page);
    page.navigate(page.url().replaceAll("/$", "/instruments"));
    assertThat(background(page)).isEqualTo(dark).isNotEqualTo("rgb(251, 249, 243)");
  }

  @Test
  void pointingAtAPartyOnTheMapDimsTheOthers() {
    Page page = open("/about/design", Look.DESKTOP);
    page.locator("[data-node='392'] circle").hover();
    assertThat(page.locator(".map-link.is-dim").count()).isEqualTo(2);
  }

  private static String background(Page page) {
    return (String)
        page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor");
  }
}
