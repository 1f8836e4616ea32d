package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists, trends and records in a real browser: readable, reachable, inside the window. */
class MonitoringLooksTest extends ListedLooksTest {
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

  MonitoringLooksTest() {
    super(ADDRESSES);
  }

  @Override
  DeskSource desks() {
    return MonitoringSample::desk;
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
