package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoredTextTest {
  @Test
  void listsAreReadBackAsTheyWere() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      List<String> elements =
          Stream.generate(() -> randomElement(random)).limit(random.nextInt(4)).toList();

      assertThat(StoredText.split(StoredText.join(elements)))
          .as("seed %d", seed)
          .isEqualTo(elements);
    }
  }

  private static String randomElement(Random random) {
    StringBuilder element = new StringBuilder();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      element.append(List.of("a", "n", "\\", "\n", "\\n", " ; ", "é").get(random.nextInt(7)));
    }
    return element.toString();
  }
}
