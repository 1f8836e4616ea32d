package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of the coding of any text, on texts put together at random from a printed seed. */
final class CoderInvariantsTest {
  private static final List<String> PIECES =
      List.of(
          "Alba",
          "Borea",
          "the Parties",
          "each Party",
          "no Party",
          "nothing in this Agreement",
          "shall",
          "shall not",
          "may",
          "will",
          "intend to",
          "agree that",
          "recognise",
          "if",
          "unless",
          "that",
          "which",
          ",",
          ";",
          ":",
          ".",
          "(a)",
          "1.",
          "Article 2",
          "paragraph 3 of Article 9",
          "be",
          "provided",
          "by",
          "$1 billion",
          "within 6 months of",
          "the date of this Agreement",
          "“shall”",
          "\"",
          "to",
          "and",
          "or",
          "establish",
          "a Joint Committee",
          "as appropriate",
          "not",
          "is",
          "are",
          "taking measures",
          "the right to",
          "EUR",
          "2027",
          "31 June 2027",
          "May",
          "\n\n",
          "Annex I",
          "of the GATT 1994",
          "should",
          "é",
          "😀",
          "[7]",
          "’s",
          "without prejudice");

  @Test
  void triggersStandInTheirProvisionAndTheSameTextGivesTheSameCoding() {
    for (long seed = 1; seed <= 300; seed++) {
      String text = random(seed);
      CodedDocument coded = Composed.code(text);
      check(coded, "seed " + seed);
      assertThat(GoldenCodingTest.print(Composed.code(text)))
          .as("seed " + seed)
          .isEqualTo(GoldenCodingTest.print(coded));
    }
  }

  private static String random(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = 5 + random.nextInt(120);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
    }
    return text.append("Alba shall act.").toString();
  }

  private static void check(CodedDocument coded, String as) {
    Map<String, CodedProvision> byId = coded.byId();
    int length = coded.document().text().length();
    for (CodedProvision provision : coded.provisions()) {
      for (Wording wording : provision.wordings()) {
        CodedProvision home =
            wording.inheritedFrom().isEmpty()
                ? provision
                : byId.getOrDefault(wording.inheritedFrom(), provision);
        assertThat(byId).as(as).containsKey(home.id());
        assertThat(home.span().contains(wording.trigger())).as(as + " " + wording).isTrue();
        assertThat(provision.span().contains(wording.clause())).as(as + " " + wording).isTrue();
        wording
            .conditions()
            .forEach(
                condition ->
                    assertThat(condition.trigger().end()).as(as).isLessThanOrEqualTo(length));
      }
      provision
          .amounts()
          .forEach(x -> assertThat(provision.span().contains(x.trigger())).as(as).isTrue());
      provision
          .deadlines()
          .forEach(x -> assertThat(provision.span().contains(x.trigger())).as(as).isTrue());
      provision
          .references()
          .forEach(x -> assertThat(provision.span().contains(x.trigger())).as(as).isTrue());
      provision
          .delegations()
          .forEach(x -> assertThat(provision.span().contains(x.trigger())).as(as).isTrue());
    }
  }
}
