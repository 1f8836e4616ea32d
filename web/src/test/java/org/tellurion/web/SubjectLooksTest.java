package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Lens;

/** Parties, minerals, groups and strategies in a real browser. */
class SubjectLooksTest extends ListedLooksTest {
  private static final Desk DESK = SubjectSample.desk(Lens.NOW);
  private static final List<String> ADDRESSES =
      List.of(
          "/parties",
          "/parties?kind=state&record=none",
          "/parties/ZMB",
          "/parties/ZMB?with=JPN",
          "/parties/MINE",
          "/minerals",
          "/minerals/rare-earths",
          "/minerals/neodymium",
          "/minerals/critical-minerals",
          "/groups",
          "/groups/club",
          "/groups/club?on=2023-05-15",
          "/strategies",
          "/strategies/act");

  SubjectLooksTest() {
    super(ADDRESSES);
  }

  @Override
  DeskSource desks() {
    return lens -> lens.asOf().isEmpty() ? DESK : SubjectSample.desk(lens);
  }

  @Test
  void withoutScriptEveryInstrumentOfAPartyCanBeUnfolded() {
    Page page = open("/parties/ZMB", Look.NO_SCRIPT);
    page.getByText("more instruments").click();
    assertThat(page.getByText("Deal 29", new Page.GetByTextOptions().setExact(true)).count())
        .isPositive();
  }

  @Test
  void theKeyboardReachesTheNumbersAndShowsWhereItIs() {
    List<String> stops = walk(open("/parties/ZMB", Look.DESKTOP), 45);
    assertThat(stops).noneMatch(stop -> stop.startsWith("UNSEEN"));
    assertThat(stops).anyMatch(stop -> stop.startsWith("A Shared instruments"));
  }
}
