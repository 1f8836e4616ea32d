package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.MembershipProperties;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Snapshot;

/** Counts of parties, partners and minerals against loops over the whole record. */
class CountingReferenceTest {
  private static final List<String> PARTIES = List.of("AAA", "BBB", "CCC", "DDD", "B1", "C1");
  private static final List<String> MINERALS = List.of("group", "one", "two", "other");
  private static final List<String> STANDINGS =
      List.of("member", "observer", "invited", "prospective", "not-member", "unknown");

  private static Sketch randomSketch(Random random) {
    Sketch sketch =
        new Sketch()
            .party("AAA", "A", "state")
            .party("BBB", "B", "state")
            .party("CCC", "C", "state")
            .party("DDD", "D", "state")
            .body("B1", "agency", "BBB")
            .body("C1", "firm", "CCC")
            .mineral("group", "group")
            .mineral("one", "mineral", "group")
            .mineral("two", "mineral", "group")
            .mineral("other", "mineral");
    int instruments = 1 + random.nextInt(30);
    for (int i = 0; i < instruments; i++) {
      String id = "i" + i;
      sketch.instrument(id, String.join(";", some(random, PARTIES)));
      sketch.many(SubjectKind.INSTRUMENT, id, "minerals", some(random, MINERALS));
      if (random.nextInt(4) == 0) {
        for (String party : some(random, PARTIES)) {
          sketch.seat(id, party, STANDINGS.get(random.nextInt(STANDINGS.size())));
        }
      }
    }
    return sketch;
  }

  private static String[] some(Random random, List<String> words) {
    return words.stream().filter(_ -> random.nextInt(3) == 0).toArray(String[]::new);
  }

  private static boolean takesPart(Snapshot snapshot, Entity instrument, String party) {
    if (instrument.codes(InstrumentProperties.PARTIES).contains(party)) {
      return true;
    }
    for (Entity seat : snapshot.listEntities(SubjectKind.MEMBERSHIP)) {
      if (seat.id().id().equals(instrument.id().id() + "/members/" + party)) {
        String standing = seat.code(MembershipProperties.STANDING).orElse("unknown");
        return !Set.of("invited", "prospective", "not-member").contains(standing);
      }
    }
    return false;
  }

  private static int shared(Snapshot snapshot, String one, String two) {
    int count = 0;
    for (Entity instrument : snapshot.listEntities(SubjectKind.INSTRUMENT)) {
      if (takesPart(snapshot, instrument, one) && takesPart(snapshot, instrument, two)) {
        count++;
      }
    }
    return count;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void countsOfPartiesEqualALoopOverEverything(long seed) {
    Sketch sketch = randomSketch(new Random(seed));
    Snapshot snapshot = sketch.snapshot();
    Desk desk = sketch.desk();
    for (String party : PARTIES) {
      PartyProfile profile = desk.findParty(party, Optional.empty(), Lens.NOW).orElseThrow();
      assertThat(profile.row().instruments()).isEqualTo(shared(snapshot, party, party));
      for (String other : PARTIES) {
        int listed =
            profile.partners().stream()
                .filter(partner -> partner.code().equals(other))
                .mapToInt(PartyProfile.Partner::shared)
                .sum();
        int expected = other.equals(party) ? 0 : shared(snapshot, party, other);
        assertThat(listed).as(party + " with " + other).isEqualTo(expected);
      }
      assertThat(profile.row().onlyThroughBodies()).isEqualTo(onlyThrough(snapshot, party));
    }
  }

  private static int onlyThrough(Snapshot snapshot, String party) {
    int count = 0;
    for (Entity instrument : snapshot.listEntities(SubjectKind.INSTRUMENT)) {
      boolean body = false;
      for (Entity other : snapshot.listEntities(SubjectKind.PARTY)) {
        body |=
            other.code(PartyProperties.COUNTRY).filter(party::equals).isPresent()
                && takesPart(snapshot, instrument, other.id().id());
      }
      count += body && !takesPart(snapshot, instrument, party) ? 1 : 0;
    }
    return count;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void countsOfMineralsEqualALoopOverEverything(long seed) {
    Sketch sketch = randomSketch(new Random(seed));
    Snapshot snapshot = sketch.snapshot();
    for (String mineral : MINERALS) {
      MineralRow row = sketch.desk().findMineral(mineral, Lens.NOW).orElseThrow().row();
      Set<String> counting =
          mineral.equals("group") ? Set.of("group", "one", "two") : Set.of(mineral);
      int expected = 0;
      int viaGroup = 0;
      for (Entity instrument : snapshot.listEntities(SubjectKind.INSTRUMENT)) {
        Set<String> named = new TreeSet<>(instrument.codes(InstrumentProperties.MINERALS));
        boolean counts = !Collections.disjoint(named, counting);
        expected += counts ? 1 : 0;
        boolean inGroup = mineral.equals("one") || mineral.equals("two");
        viaGroup += inGroup && !counts && named.contains("group") ? 1 : 0;
      }
      assertThat(row.instruments()).as(mineral).isEqualTo(expected);
      assertThat(row.viaGroup()).as(mineral).isEqualTo(viaGroup);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void overlapsOfGroupsEqualALoopOverEverything(long seed) {
    Sketch sketch = randomSketch(new Random(seed));
    Snapshot snapshot = sketch.snapshot();
    Desk desk = sketch.desk();
    List<String> groups =
        desk.listGroups(Selection.NONE, Lens.NOW).narrowed().rows().stream()
            .map(GroupRow::id)
            .toList();
    for (String one : groups) {
      for (String two : groups) {
        long expected =
            PARTIES.stream()
                .filter(party -> seated(snapshot, one, party) && seated(snapshot, two, party))
                .count();
        int listed =
            desk.findGroup(one, Lens.NOW).orElseThrow().overlaps().stream()
                .filter(overlap -> overlap.group().equals(two))
                .mapToInt(overlap -> overlap.shared().size())
                .sum();
        assertThat(listed).as(one + " and " + two).isEqualTo(one.equals(two) ? 0 : (int) expected);
      }
    }
  }

  private static boolean seated(Snapshot snapshot, String group, String party) {
    return snapshot
        .findEntity(SubjectId.membership(group, party))
        .filter(
            seat ->
                !Set.of("invited", "prospective", "not-member")
                    .contains(seat.code(MembershipProperties.STANDING).orElse("unknown")))
        .isPresent();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void facetsCountWhatEachFurtherChoiceWouldLeave(long seed) {
    Random random = new Random(seed);
    Desk desk = randomSketch(random).desk();
    for (int round = 0; round < 20; round++) {
      InstrumentFilter filter = InstrumentFilter.ALL;
      for (String party : some(random, PARTIES)) {
        filter = filter.with(Facet.PARTY, party);
      }
      for (String mineral : some(random, MINERALS)) {
        filter = filter.with(Facet.MINERAL, mineral);
      }
      InstrumentList list = desk.listInstruments(filter, Lens.NOW, InstrumentList.Sort.NEWEST);
      assertThat(list.rows()).as("seed %d", seed).hasSize(left(desk, filter, null, ""));
      for (Facet.Counts counts : list.facets()) {
        for (Facet.Count count : counts.entries()) {
          assertThat(count.instruments())
              .as("seed %d, %s, %s %s", seed, filter, counts.facet(), count.code())
              .isEqualTo(left(desk, filter, counts.facet(), count.code()));
        }
      }
    }
  }

  /** Instruments that a filter leaves when one facet asks for one code only; null for none. */
  private static int left(
      Desk desk, InstrumentFilter filter, @Nullable Facet replaced, String code) {
    int count = 0;
    for (InstrumentIndex.Item item : desk.instruments().items()) {
      boolean leaves =
          replaced == null || item.codes().getOrDefault(replaced, List.of()).contains(code);
      for (Facet facet : Facet.values()) {
        boolean narrows = facet != replaced && !filter.chosen(facet).isEmpty();
        leaves &= !narrows || item.matches(facet, filter.chosen(facet));
      }
      count += leaves ? 1 : 0;
    }
    return count;
  }
}
