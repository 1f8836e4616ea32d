package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentCodecTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyDocumentComesBackAsItWas(long seed) throws IOException {
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      Document document = document(random);
      assertThat(DocumentCodec.read(DocumentCodec.write(document)))
          .as("seed %d, run %d", seed, run)
          .isEqualTo(document);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void changedBytesAreReadOrRefused(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 3_000; run++) {
      byte[] bytes = DocumentCodec.write(document(random));
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      if (random.nextInt(4) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      try {
        assertThat(DocumentCodec.read(bytes)).isNotNull();
      } catch (IOException refused) {
        assertThat(refused).hasMessageMatching("(?s).+");
      } catch (RuntimeException unexpected) {
        throw new AssertionError("seed " + seed + ", run " + run, unexpected);
      }
    }
  }

  @Test
  void bytesThatFollowAndOtherVersionsAreRefused() {
    byte[] bytes = DocumentCodec.write(document(new Random(6)));
    assertThatThrownBy(() -> DocumentCodec.read(Arrays.copyOf(bytes, bytes.length + 1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("1 bytes too many");
    bytes[7]++;
    assertThatThrownBy(() -> DocumentCodec.read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("version 1");
  }

  private static Document document(Random random) {
    String text = words(random, random.nextInt(200));
    List<PageStart> pages = new ArrayList<>();
    for (int page = 1; page < random.nextInt(5); page++) {
      pages.add(new PageStart(page, random.nextInt(text.length() + 1)));
    }
    List<ReadingNote> notes = new ArrayList<>();
    for (int note = random.nextInt(4); note > 0; note--) {
      notes.add(
          new ReadingNote(
              oneOf(random, ReadingNote.Kind.values()),
              random.nextInt(text.length() + 1),
              words(random, 3),
              words(random, 9)));
    }
    return new Document(
        words(random, 9),
        words(random, 5),
        oneOf(random, TextFormat.values()),
        random.nextBoolean() ? Language.ENGLISH : new Language(words(random, 2), words(random, 4)),
        words(random, 9),
        text,
        provision(random, 0, text.length(), 0),
        pages,
        random.nextBoolean() ? Map.of() : Map.of(words(random, 4), List.of(words(random, 4), "x")),
        new ReadingLog(notes));
  }

  private static Provision provision(Random random, int start, int end, int depth) {
    List<Provision> children = new ArrayList<>();
    int at = start;
    while (depth < 5 && at < end && random.nextInt(3) > 0) {
      int from = at + random.nextInt(end - at);
      int to = from + random.nextInt(end - from + 1);
      children.add(provision(random, from, to, depth + 1));
      at = to;
    }
    return new Provision(
        oneOf(random, ProvisionKind.values()),
        words(random, 5),
        words(random, 2),
        random.nextBoolean() ? null : new Span(start, end),
        new Span(start, end),
        random.nextBoolean() ? null : words(random, 3),
        children);
  }

  /** Letters, also of other scripts, and halves of pairs. */
  private static String words(Random random, int length) {
    StringBuilder text = new StringBuilder();
    int most = random.nextBoolean() ? 256 : 65_536;
    for (int at = 0; at < length; at++) {
      text.append((char) random.nextInt(most));
    }
    return text.toString();
  }

  private static <T> T oneOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
