package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small texts composed for it, and the trees that a person checked line by line. */
class GoldenTreesTest {
  @ParameterizedTest
  @ValueSource(strings = {"treaty", "mou", "statement", "notes", "spanish"})
  void aComposedTextHasTheTreeThatWasChecked(String name) throws IOException {
    Document document = DocumentReader.read(name + ".txt", resource(name + ".txt"));
    Trees.check(document);
    String expected = new String(resource(name + ".tree"), StandardCharsets.UTF_8);
    assertThat(Trees.render(document)).isEqualTo(expected);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = GoldenTreesTest.class.getResourceAsStream("/golden/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
