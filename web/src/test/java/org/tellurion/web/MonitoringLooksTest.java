package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists, trends and records in a real browser: readable, reachable, inside the window. */
class MonitoringLooksTest extends BrowserTest {
  private static final List<String> ADDRESSES =
      List.of(
          "/commitments",
          "/gaps",
          "/gaps?kind=disputed",
          "/trends",
          "/trends?of=read&party=EU",
          "/trends/years?by=form",
          "/changes",
          "/sources",
          "/sources/ministry",
          "/measures",
          "/disputes",
          "/disputes/wto-1",
          "/incidents",
          "/tool-use",
          "/lists");

  @Override
  DeskSource desks() {
    return MonitoringSample::desk;
  }

  static Stream<Arguments> looks() {
    return ADDRESSES.stream()
        .flatMap(
            address ->
                Stream.of(Look.DESKTOP, Look.DARK, Look.NARROW)
                    .map(look -> Arguments.of(address, look)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aPageFitsTheWindowAndAxeFindsNothing(String address, Look look) {
    Page page = open(address, look);
    assertThat(overflow(page)).isZero();
    page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(axe(page)).isEmpty();
  }

  @Test
  void withoutScriptEveryRowIsThere() {
    assertThat(open("/changes", Look.NO_SCRIPT).locator("table.data tbody tr").count())
        .isGreaterThan(20);
    assertThat(open("/trends", Look.NO_SCRIPT).locator("svg.share").count()).isPositive();
  }

  @Test
  void theKeyboardReachesTheTableOfTrendsAndScrollsIt() {
    List<String> stops = walk(open("/trends", Look.NARROW), 30);
    assertThat(stops).noneMatch(stop -> stop.startsWith("UNSEEN"));
    assertThat(stops).anyMatch(stop -> stop.contains("All on record"));
    assertThat(stops).anyMatch(stop -> stop.startsWith("DIV"));
  }
}
