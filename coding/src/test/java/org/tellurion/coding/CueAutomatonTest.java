package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tellurion.model.CuePhrase;
import org.tellurion.text.Span;

class CueAutomatonTest {
  private static boolean finds(String phrase, String text) {
    CueAutomaton.Builder builder = new CueAutomaton.Builder();
    int number = builder.add(CuePhrase.parse(phrase, Map.of()));
    return builder.build().find(words(text)).has(number);
  }

  private static Words words(String text) {
    return Words.of(text, new Span(0, text.length()));
  }

  @Test
  void wordsStandInOrderAndNextToEachOther() {
    assertThat(finds("export duty", "an export duty")).isTrue();
    assertThat(finds("export duty", "a duty on export")).isFalse();
    assertThat(finds("export duty", "an export and duty")).isFalse();
    assertThat(finds("value-added", "value added")).isTrue();
  }

  @Test
  void aStarStandsForAnyEnding() {
    assertThat(finds("export*", "exporters")).isTrue();
    assertThat(finds("export*", "expo")).isFalse();
    assertThat(finds("export", "exports")).isFalse();
  }

  @Test
  void aGapHoldsUpToItsNumberOfWords() {
    assertThat(finds("duty ..2 export", "duty on the export")).isTrue();
    assertThat(finds("duty ..2 export", "duty export")).isTrue();
    assertThat(finds("duty ..2 export", "duty on all the export")).isFalse();
  }

  @Test
  void alternativesMayBeRunsAndOptionalWordsMayBeMissing() {
    assertThat(finds("(duty|any tax) on [all|the] exports", "any tax on exports")).isTrue();
    assertThat(finds("(duty|any tax) on [all|the] exports", "duty on all exports")).isTrue();
    assertThat(finds("(duty|any tax) on [all|the] exports", "tax on all exports")).isFalse();
  }

  @Test
  void itFindsWhatASlowExpressionFindsInRandomTexts() {
    long seed = 20261124;
    Random random = new Random(seed);
    List<String> vocabulary = List.of("ore", "ores", "tax", "no", "on", "shall", "duty");
    for (int round = 0; round < 3000; round++) {
      StringBuilder phrase = new StringBuilder();
      StringBuilder expression = new StringBuilder(" ");
      int parts = 1 + random.nextInt(3);
      for (int i = 0; i < parts; i++) {
        if (i > 0 && random.nextBoolean()) {
          int gap = 1 + random.nextInt(3);
          phrase.append("..").append(gap).append(' ');
          expression.append("(?:\\w+ ){0,").append(gap).append('}');
        }
        part(random, vocabulary, phrase, expression);
      }
      List<String> text = new ArrayList<>();
      int length = 1 + random.nextInt(8);
      for (int i = 0; i < length; i++) {
        text.add(vocabulary.get(random.nextInt(vocabulary.size())));
      }
      String line = String.join(" ", text);
      boolean slow = Pattern.compile(expression.toString()).matcher(" " + line + " ").find();

      assertThat(finds(phrase.toString(), line))
          .as("seed %d, round %d: %s in %s", seed, round, phrase, line)
          .isEqualTo(slow);
    }
  }

  private static void part(
      Random random, List<String> vocabulary, StringBuilder phrase, StringBuilder expression) {
    String one = vocabulary.get(random.nextInt(vocabulary.size()));
    String two = vocabulary.get(random.nextInt(vocabulary.size()));
    switch (random.nextInt(3)) {
      case 0 -> {
        phrase.append(one).append(' ');
        expression.append(one).append(' ');
      }
      case 1 -> {
        phrase.append("(").append(one).append('|').append(two).append(" on) ");
        expression.append("(?:").append(one).append('|').append(two).append(" on) ");
      }
      default -> {
        phrase.append("ore* ");
        expression.append("ore\\w* ");
      }
    }
  }
}
