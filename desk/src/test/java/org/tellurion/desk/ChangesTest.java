package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

class ChangesTest {

  private static Book book() {
    return new Book()
        .instrument("a", "title=A", "status=announced")
        .instrument("b", "title=B")
        .at("2026-11-25T08:00:00Z")
        .by("second-look")
        .reviewing()
        .instrument("a", "status=signed")
        .curating()
        .instrument("b", "minerals=cobalt")
        .at("2026-11-26T08:00:00Z")
        .withdrawLast("the text names nickel only");
  }

  @Test
  void changesOfOneMomentRecorderAndSubjectStandTogetherLatestFirst() {
    Changes changes = book().desk().listChanges(Selection.NONE);

    assertThat(changes.narrowed().rows())
        .extracting(group -> group.at() + " " + group.by() + " " + group.subject().id())
        .containsExactly(
            "2026-11-26T08:00:00Z second-look b",
            "2026-11-25T08:00:00Z second-look a",
            "2026-11-25T08:00:00Z second-look b",
            "2026-11-24T02:00:00Z compiler-a a",
            "2026-11-24T02:00:00Z compiler-a b");
    assertThat(changes.narrowed().rows())
        .extracting(ChangeGroup::size)
        .containsExactly(1, 1, 1, 2, 1);
    assertThat(changes.lines(changes.narrowed().rows().get(3)))
        .extracting(line -> line.property().orElseThrow().name())
        .containsExactly("title", "status");
    assertThat(changes.narrowed().rows().getFirst().count(HistoryLine.Event.WITHDRAWN))
        .isEqualTo(1);
  }

  @Test
  void theWithdrawalOfTheLastClaimOnASubjectIsListed() {
    Desk desk =
        new Book()
            .instrument("a", "title=A")
            .subject(SubjectKind.MINERAL, "unobtainium", "name=Unobtainium")
            .at("2026-11-26T08:00:00Z")
            .withdrawLast("there is no such mineral")
            .subject(SubjectKind.PARTY, "ATL", "name=Atlantis")
            .withdrawLast("it sank")
            .desk();

    Changes withdrawn = desk.listChanges(Selection.of("event", "withdrawn"));
    assertThat(withdrawn.narrowed().rows())
        .extracting(ChangeGroup::subject)
        .containsExactly(SubjectId.party("ATL"), SubjectId.mineral("unobtainium"));
    ChangeGroup last = withdrawn.narrowed().rows().getLast();
    assertThat(withdrawn.lines(last).getFirst().note()).contains("there is no such mineral");
    assertThat(desk.listChanges(Selection.NONE).narrowed().rows()).hasSize(4);
    assertThat(desk.findMineral("unobtainium", Lens.NOW)).as("the page it links to").isPresent();
    assertThat(desk.findParty("ATL", Optional.empty(), Lens.NOW)).isPresent();
    assertThat(desk.listParties(Selection.NONE, Lens.NOW, Parties.Sort.NAME).narrowed().total())
        .isZero();
  }

  @Test
  void changesNarrowByRecorderAndEvent() {
    Desk desk = book().desk();

    assertThat(desk.listChanges(Selection.of("by", "compiler-a")).narrowed().rows()).hasSize(2);
    assertThat(desk.listChanges(Selection.of("event", "reviewed")).narrowed().rows()).hasSize(1);
    assertThat(desk.listChanges(Selection.of("at", "2026-11-25T08:00:00Z")).narrowed().rows())
        .hasSize(2);
  }

  @Test
  void theNameOfAChangeStaysTheSameAndDiffersFromEveryOther() {
    var first = book().desk().listChanges(Selection.NONE).narrowed().rows();
    var again = book().desk().listChanges(Selection.NONE).narrowed().rows();

    assertThat(first).extracting(ChangeGroup::uuid).doesNotHaveDuplicates();
    assertThat(again)
        .extracting(ChangeGroup::uuid)
        .containsExactlyElementsOf(first.stream().map(ChangeGroup::uuid).toList());
  }

  @Test
  void pagesHoldEveryChangeOnce() {
    Book book = new Book();
    for (int i = 0; i < 120; i++) {
      book.instrument("i" + i, "title=" + i);
    }
    Changes changes = book.desk().listChanges(Selection.NONE);

    assertThat(changes.pages()).isEqualTo(3);
    assertThat(changes.page(1)).hasSize(50);
    assertThat(changes.page(3)).hasSize(20);
    assertThat(changes.page(4)).isEmpty();
    assertThat(new Book().desk().listChanges(Selection.NONE).pages()).isEqualTo(1);
  }
}
