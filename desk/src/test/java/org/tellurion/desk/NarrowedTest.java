package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NarrowedTest {
  private static final List<String> COLOURS = List.of("red", "green", "blue");
  private static final List<String> SIZES = List.of("small", "large");

  /** A thing with some colours and one size. */
  private record Thing(int number, Set<String> colours, String size) {}

  private static final List<Dimension<Thing>> DIMENSIONS =
      List.of(
          Dimension.of("colour", "Colour", COLOURS, code -> code, Thing::colours),
          Dimension.of("size", "Size", SIZES, code -> code, thing -> List.of(thing.size())));

  @Test
  void aChoiceIsCountedOverWhatTheOtherKeysLeave() {
    List<Thing> things =
        List.of(
            new Thing(1, Set.of("red"), "small"),
            new Thing(2, Set.of("red", "green"), "large"),
            new Thing(3, Set.of("blue"), "large"));

    Narrowed<Thing> red = Narrowed.of(things, DIMENSIONS, Selection.of("colour", "red"));

    assertThat(red.total()).isEqualTo(3);
    assertThat(red.rows()).extracting(Thing::number).containsExactly(1, 2);
    assertThat(red.count("colour", "red")).isEqualTo(2);
    assertThat(red.count("colour", "green")).isEqualTo(1);
    assertThat(red.count("colour", "blue")).isEqualTo(1);
    assertThat(red.count("size", "small")).isEqualTo(1);
    assertThat(red.count("size", "large")).isEqualTo(1);
  }

  @Test
  void aWordThatStandsForNothingIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> Narrowed.of(List.of(), DIMENSIONS, Selection.of("colour", "gren")))
        .isInstanceOf(UnknownWord.class)
        .hasMessageContaining("green");
  }

  @Test
  void aChoiceThatLeavesNothingIsShownWithZero() {
    Narrowed<Thing> none =
        Narrowed.of(
            List.of(new Thing(1, Set.of("red"), "small")),
            DIMENSIONS,
            Selection.of("colour", "blue"));

    assertThat(none.rows()).isEmpty();
    assertThat(none.choices("colour").chosen())
        .containsExactly(new Choices.Option("blue", "blue", 0, true));
  }

  @Test
  void countsAgreeWithNarrowingOnceForEveryChoice() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      List<Thing> things = things(random);
      Selection selection =
          Selection.of(
              java.util.Map.of("colour", some(random, COLOURS), "size", some(random, SIZES)));

      Narrowed<Thing> narrowed = Narrowed.of(things, DIMENSIONS, selection);

      for (String colour : COLOURS) {
        long expected =
            things.stream()
                .filter(thing -> thing.colours().contains(colour))
                .filter(thing -> passes(selection.words("size"), Set.of(thing.size())))
                .count();
        assertThat(narrowed.count("colour", colour))
            .as("colour %s, seed %d", colour, seed)
            .isEqualTo((int) expected);
      }
      for (String size : SIZES) {
        long expected =
            things.stream()
                .filter(thing -> thing.size().equals(size))
                .filter(thing -> passes(selection.words("colour"), thing.colours()))
                .count();
        assertThat(narrowed.count("size", size))
            .as("size %s, seed %d", size, seed)
            .isEqualTo((int) expected);
      }
    }
  }

  private static boolean passes(Set<String> chosen, Set<String> codes) {
    return chosen.isEmpty() || chosen.stream().anyMatch(codes::contains);
  }

  private static List<Thing> things(Random random) {
    List<Thing> things = new ArrayList<>();
    int count = random.nextInt(12);
    for (int number = 0; number < count; number++) {
      Set<String> colours = new TreeSet<>(some(random, COLOURS));
      colours.add(COLOURS.get(random.nextInt(COLOURS.size())));
      things.add(new Thing(number, colours, SIZES.get(random.nextInt(SIZES.size()))));
    }
    return things;
  }

  private static List<String> some(Random random, List<String> codes) {
    return codes.stream().filter(_ -> random.nextInt(3) == 0).toList();
  }
}
