package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tellurion.web.page.Pages;

/** A browser finds no element and runs no script that a text of the record brought along. */
class HostileLooksTest extends BrowserTest {
  private static final DeskSource DESKS = HostileRecord.of(HostileStringsTest.MARKUP);

  @Override
  DeskSource desks() {
    return DESKS;
  }

  static Stream<String> addresses() {
    return Pages.listRoutes().stream()
        .map(route -> HostileStringsTest.addresses(route, DESKS).getFirst());
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void nothingRunsAndNoElementIsAdded(String address) {
    Page page = open(address, Look.NARROW);
    page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
    // An element whose id is "evil" is window.evil too; only a script makes it 1.
    assertThat(page.evaluate("() => window.evil === 1")).isEqualTo(false);
    assertThat(page.locator("evil-tag, [evil-attr], img, [onmouseover], [onerror]").count())
        .isZero();
  }

  @Test
  void thePageIsTheHostileOne() {
    Page page = open("/instruments/" + HostileRecord.ID, Look.DESKTOP);
    assertThat(List.of(page.title())).allMatch(title -> title.contains("<evil-tag"));
  }
}
