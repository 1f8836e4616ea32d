package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectKind;

class MineralsTest {

  private static Sketch sketch() {
    SubjectKind list = SubjectKind.CRITICALITY_LIST;
    return new Sketch()
        .party("EU", "European Union", "bloc")
        .party("USA", "United States", "state")
        .mineral("rare-earths", "group")
        .mineral("neodymium", "mineral", "rare-earths")
        .mineral("cobalt", "mineral")
        .mineral("helium", "mineral")
        .mineral("critical-minerals", "broad-term")
        .instrument("a", "EU;USA", "minerals=rare-earths")
        .instrument("b", "EU", "minerals=neodymium;cobalt")
        .instrument("c", "EU", "minerals=critical-minerals")
        .instrument("d", "USA")
        .say(SubjectKind.MEASURE, "m-1", "minerals=neodymium")
        .say(SubjectKind.MEASURE, "m-2", "minerals=cobalt")
        .say(list, "usa-2018", "jurisdiction=USA", "year=2018", "minerals=rare-earths")
        .say(list, "usa-2022", "jurisdiction=USA", "year=2022", "minerals=neodymium;cobalt")
        .say(list, "eu-2023", "jurisdiction=EU", "year=2023", "minerals=cobalt");
  }

  private static MineralProfile profile(String id) {
    return sketch().desk().findMineral(id, Lens.NOW).orElseThrow();
  }

  @Test
  void aGroupCountsWhatNamesItsMembers() {
    MineralRow rareEarths = profile("rare-earths").row();
    assertThat(rareEarths.instruments()).as("a and b").isEqualTo(2);
    assertThat(rareEarths.named()).as("a").isEqualTo(1);
    assertThat(rareEarths.viaGroup()).isZero();
    assertThat(rareEarths.measures()).isEqualTo(1);
    assertThat(rareEarths.members()).containsExactly("neodymium");
  }

  @Test
  void aMemberDoesNotCountWhatNamesOnlyTheGroup() {
    MineralRow neodymium = profile("neodymium").row();
    assertThat(neodymium.instruments()).as("b").isEqualTo(1);
    assertThat(neodymium.viaGroup()).as("a").isEqualTo(1);
  }

  @Test
  void aMentionSaysByWhichWordsItCounts() {
    assertThat(profile("rare-earths").instruments())
        .extracting(mention -> mention.instrument().id(), mention -> mention.words().getFirst())
        .containsExactly(tuple("a", "rare-earths"), tuple("b", "neodymium"));
  }

  @Test
  void theGridTellsListedFromGroupAndMember() {
    assertThat(profile("neodymium").lists().lines())
        .flatExtracting(CriticalityGrid.Line::editions)
        .extracting(CriticalityGrid.Edition::id, edition -> edition.carried().code())
        .containsExactly(
            tuple("eu-2023", "not-recorded"),
            tuple("usa-2018", "group"),
            tuple("usa-2022", "listed"));
    assertThat(profile("rare-earths").lists().lines())
        .flatExtracting(CriticalityGrid.Line::editions)
        .extracting(CriticalityGrid.Edition::id, edition -> edition.carried().code())
        .containsExactly(
            tuple("eu-2023", "not-recorded"),
            tuple("usa-2018", "listed"),
            tuple("usa-2022", "members"));
    assertThat(profile("neodymium").lists().carrying()).isEqualTo(2);
    assertThat(profile("neodymium").lists().jurisdictions()).isEqualTo(1);
    assertThat(profile("neodymium").lists().editions()).isEqualTo(3);
  }

  @Test
  void aBroadTermIsSaidToBeOne() {
    assertThat(profile("critical-minerals").isBroadTerm()).isTrue();
    assertThat(profile("cobalt").isBroadTerm()).isFalse();
  }

  @Test
  void partiesMostPresentComeFirst() {
    assertThat(profile("rare-earths").parties())
        .extracting(Tally::code, Tally::count)
        .containsExactly(tuple("EU", 2), tuple("USA", 1));
  }

  @Test
  void mineralsThatNothingNamesAreLeftOutAndCounted() {
    Narrowed<MineralRow> list = sketch().desk().listMinerals(Selection.NONE, Lens.NOW).narrowed();
    assertThat(list.rows())
        .extracting(MineralRow::id)
        .containsExactly("rare-earths", "cobalt", "neodymium", "critical-minerals");
    assertThat(list.count(Minerals.RECORD, Minerals.NONE)).as("helium").isEqualTo(1);
  }

  @Test
  void everyCountIsThatOfTheListThatItOpens() {
    Desk desk = sketch().desk();
    for (MineralRow row : desk.listMinerals(Selection.NONE, Lens.NOW).narrowed().rows()) {
      assertThat(desk.listInstruments(row.filter(), Lens.NOW, InstrumentList.Sort.ID).rows())
          .as(row.id())
          .hasSize(row.instruments());
    }
  }
}
