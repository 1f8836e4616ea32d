package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tellurion.model.StrategyProperties;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.State;

class StrategiesTest {
  private static Sketch sketch() {
    return new Sketch()
        .party("EU", "European Union", "bloc")
        .party("USA", "United States", "state")
        .say(
            SubjectKind.STRATEGY,
            "act",
            "title=The Act",
            "kind=law",
            "parties=EU",
            "partnership-count=13")
        .say(
            SubjectKind.HOOK,
            "act/hooks/credit",
            "reaches=a;b",
            "in-force=2022-08-16",
            "ended=2025-09-30")
        .say(SubjectKind.HOOK, "act/hooks/finance", "reaches=b")
        .instrument("a", "EU")
        .instrument("b", "EU", "serves=act")
        .instrument("c", "EU", "serves=act");
  }

  @Test
  void aStrategyCountsWhatServesItAndWhatItsHooksReach() {
    StrategyRow row =
        sketch().desk().listStrategies(Selection.NONE, Lens.NOW).narrowed().rows().getFirst();
    assertThat(row.instruments()).as("b and c").isEqualTo(2);
    assertThat(row.hooks()).isEqualTo(2);
    assertThat(row.reached()).as("a, and b once").isEqualTo(2);
  }

  @Test
  void twoOfficialCountsOfPartnershipsStandSideBySide() {
    Sketch sketch = sketch().sayElsewhere(SubjectKind.STRATEGY, "act", "partnership-count=14");
    StrategyProfile act = sketch.desk().findStrategy("act", Lens.NOW).orElseThrow();
    assertThat(act.entity().state(StrategyProperties.PARTNERSHIP_COUNT)).isEqualTo(State.DISPUTED);
  }

  @Test
  void aHookSaysWhetherItWasInForceOnTheDay() {
    Desk desk = sketch().desk();
    assertThat(presence(desk, "2022-08-15")).isEqualTo(MemberRow.Presence.NO);
    assertThat(presence(desk, "2024-01-01")).isEqualTo(MemberRow.Presence.YES);
    assertThat(presence(desk, "2025-09-30")).isEqualTo(MemberRow.Presence.NO);
  }

  private static MemberRow.Presence presence(Desk desk, String day) {
    return desk.findStrategy("act", Lens.parse("", day))
        .orElseThrow()
        .hooks()
        .getFirst()
        .onDay()
        .orElseThrow();
  }

  @Test
  void aPartyNarrowsTheList() {
    Desk desk = sketch().desk();
    assertThat(desk.listStrategies(Selection.of("party", "EU"), Lens.NOW).narrowed().rows())
        .hasSize(1);
    assertThat(desk.listStrategies(Selection.of("party", "USA"), Lens.NOW).narrowed().rows())
        .isEmpty();
  }
}
