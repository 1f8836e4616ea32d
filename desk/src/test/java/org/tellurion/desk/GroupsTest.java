package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectKind;

class GroupsTest {

  private static Sketch sketch() {
    return new Sketch()
        .party("JPN", "Japan", "state")
        .party("USA", "United States", "state")
        .party("KOR", "Korea", "state")
        .party("IND", "India", "state")
        .instrument("alliance", "JPN;USA;AUS", "announced=2022-12")
        .seat("alliance", "JPN", "member")
        .seat("alliance", "USA", "member", "joined=2023-05")
        .seat("alliance", "IND", "invited")
        .instrument("club", "")
        .seat("club", "JPN", "observer")
        .seat("club", "KOR", "member")
        .instrument("loner", "")
        .seat("loner", "IND", "member")
        .instrument("no-group", "JPN");
  }

  @Test
  void onlyInstrumentsWithASeatAreGroups() {
    Narrowed<GroupRow> list = sketch().desk().listGroups(Selection.NONE, Lens.NOW).narrowed();
    assertThat(list.rows())
        .extracting(GroupRow::id, GroupRow::size)
        .containsExactly(tuple("alliance", 2), tuple("club", 2), tuple("loner", 1));
    assertThat(list.total()).isEqualTo(3);
  }

  @Test
  void aPartyNarrowsTheListToGroupsItIsIn() {
    Desk desk = sketch().desk();
    assertThat(desk.listGroups(Selection.of("party", "IND"), Lens.NOW).narrowed().rows())
        .as("invited is not in")
        .extracting(GroupRow::id)
        .containsExactly("loner");
    assertThat(desk.listGroups(Selection.of("party", "JPN"), Lens.NOW).narrowed().rows())
        .hasSize(2);
  }

  @Test
  void sourcesThatClashOnAStandingAreMarkedAsDisputed() {
    Sketch sketch =
        sketch()
            .sayElsewhere(SubjectKind.MEMBERSHIP, "alliance/members/JPN", "standing=not-member");
    GroupProfile alliance = sketch.desk().findGroup("alliance", Lens.NOW).orElseThrow();
    assertThat(alliance.row().disputed()).isEqualTo(1);
    assertThat(alliance.row().seats().getFirst().entity().isDisputed())
        .as("India comes first by name, Japan is disputed")
        .isFalse();
  }

  @Test
  void onADayEverySeatSaysYesNoOrUnknown() {
    Desk desk = sketch().desk();
    GroupProfile before = desk.findGroup("alliance", Lens.parse("", "2023-04-30")).orElseThrow();
    assertThat(before.row().onDay(MemberRow.Presence.NO)).as("USA").isEqualTo(1);
    assertThat(before.row().onDay(MemberRow.Presence.UNKNOWN)).as("Japan").isEqualTo(1);
    GroupProfile within = desk.findGroup("alliance", Lens.parse("", "2023-05-15")).orElseThrow();
    assertThat(within.row().onDay(MemberRow.Presence.UNKNOWN))
        .as("joined some day of that month, so neither yes nor no")
        .isEqualTo(2);
    GroupProfile after = desk.findGroup("alliance", Lens.parse("", "2023-06-01")).orElseThrow();
    assertThat(after.row().onDay(MemberRow.Presence.YES)).isEqualTo(1);
  }

  @Test
  void overlapsAreThePartiesInBoth() {
    GroupProfile alliance = sketch().desk().findGroup("alliance", Lens.NOW).orElseThrow();
    assertThat(alliance.overlaps())
        .extracting(GroupProfile.Overlap::group, overlap -> overlap.shared().getFirst())
        .containsExactly(tuple("club", "JPN"));
    assertThat(alliance.overlaps().getFirst().size()).isEqualTo(2);
  }

  @Test
  void partiesWithoutASeatAreNamed() {
    GroupProfile alliance = sketch().desk().findGroup("alliance", Lens.NOW).orElseThrow();
    assertThat(alliance.withoutSeat()).containsExactly("AUS");
  }

  @Test
  void anInstrumentWithoutSeatsIsNoGroup() {
    assertThat(sketch().desk().findGroup("no-group", Lens.NOW)).isEmpty();
  }
}
