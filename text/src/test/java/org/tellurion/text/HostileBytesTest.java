package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No bytes whatever make the plain and the XML reader fail otherwise than with a message. For a
 * long run set {@code JAZZER_FUZZ=1} and name one of the fuzz tests.
 */
class HostileBytesTest {
  private static final String XML =
      """
      <?xml version="1.0"?>
      <treaty><meta><name>A - B</name><parties><partyisocode n="1">AAA</partyisocode></parties></meta>
      <body><chapter chapter_identifier="1"><article article_identifier="7">The Parties,

      Recalling their ties, have agreed as follows:</article></chapter>
      <chapter number="CHAPTER 2" name="Ore" chapter_identifier="2">
      <article number="ARTICLE 1" name="Scope" article_identifier="8">1. This covers: (a) ore; and
      (b) metal. 2. It does not cover &lt;slag&gt;.</article></chapter></body></treaty>
      """;
  private static final String PLAIN =
      """
      *A Joint Statement*

      Section I

      1.  Ore:  We will mine.
          -   a\\. first; and
          -   b\\. second.
      2.  Metal.

      [1] For greater certainty, slag is out.

      DONE at Port Ember.
      """;
  private static final List<String> PIECES =
      List.of(
          "(a)",
          "(",
          ")",
          "1.",
          "1.1 ",
          "Article 5",
          "\n\n",
          "\f",
          "\0",
          "\u00ff",
          "<",
          "</article>",
          "<article>",
          "&",
          "&x;",
          "<!DOCTYPE treaty [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
          "- ",
          "*",
          "[",
          "](",
          "Whereas, ",
          "DONE at ",
          ";",
          "ANNEX A",
          "第五条",
          "....",
          "\u2028",
          "\ud800",
          "<![CDATA[",
          "]]>",
          "  \n",
          "<chapter number=\"I\">");

  @ParameterizedTest
  @ValueSource(longs = {1, 20261124, 42, 7_777_777})
  void mutatedFilesAreReadOrRefused(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = mutate(random, random.nextBoolean() ? XML : PLAIN);
      try {
        read(bytes);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", round " + i, e);
      }
    }
  }

  @FuzzTest
  void anyXmlIsReadOrRefused(byte[] bytes) {
    byte[] begin = "<treaty><body><chapter><article>".getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(begin, begin.length + bytes.length);
    System.arraycopy(bytes, 0, all, begin.length, bytes.length);
    read(all);
  }

  @FuzzTest
  void anyPlainTextIsReadOrRefused(byte[] bytes) {
    read(bytes);
  }

  private static void read(byte[] bytes) {
    try {
      Trees.check(DocumentReader.read("hostile.txt", bytes));
    } catch (UnreadableDocument refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  private static byte[] mutate(Random random, String base) {
    StringBuilder text = new StringBuilder(base);
    for (int n = random.nextInt(12); n >= 0; n--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 60)));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int n = random.nextInt(4); n > 0 && bytes.length > 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  @Test
  void anEntityOfTheFileIsRefusedAndNoFileIsOpened() {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE treaty [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<treaty><body><chapter><article number=\"1\">See &x; here.</article></chapter></body>"
            + "</treaty>";
    assertThatThrownBy(() -> Trees.read("a.xml", xml))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableDocument.Reason.EXTERNAL_ENTITY));
  }

  @Test
  void deeplyNestedXmlIsRefused() {
    String xml = "<treaty>" + "<a>".repeat(100_000) + "</treaty>";
    assertThatThrownBy(() -> Trees.read("deep.xml", xml))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableDocument.Reason.TOO_DEEP));
  }

  @Test
  void aTruncatedXmlGivesWhatStandsBeforeTheDamage() {
    Document document = Trees.read("cut.xml", XML.substring(0, XML.indexOf("2. It does")));
    assertThat(document.log().isPartial()).isTrue();
    assertThat(document.text()).contains("(a) ore");
  }

  @Test
  void emptyAndBinaryFilesAreRefusedWithAReason() {
    assertThatThrownBy(() -> DocumentReader.read("empty.txt", new byte[0]))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("empty");
    byte[] noise = new byte[10_000];
    new Random(5).nextBytes(noise);
    assertThatThrownBy(() -> DocumentReader.read("noise.bin", noise))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("no text");
  }

  @Test
  void aHugeFileIsRefusedWithoutBeingRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("huge.txt");
    try (var channel =
        java.nio.channels.FileChannel.open(
            file,
            java.nio.file.StandardOpenOption.CREATE_NEW,
            java.nio.file.StandardOpenOption.WRITE,
            java.nio.file.StandardOpenOption.SPARSE)) {
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}), 200L * 1024 * 1024);
    }
    assertThat(Files.size(file)).isGreaterThan(200_000_000L);
    assertThatThrownBy(() -> DocumentReader.read(file))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableDocument.Reason.TOO_LARGE));
  }

  @Test
  void tooManyCharactersAreCutWithANote() {
    ReadingLimits limits = new ReadingLimits(1_000_000, 5_000, 1_000, 50);
    byte[] bytes = "The Parties shall meet. ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    Document document = DocumentReader.read("long.txt", bytes, limits);
    assertThat(document.text().length()).isLessThanOrEqualTo(5_000);
    assertThat(document.log().isPartial()).isTrue();
  }

  @Test
  void encodingsAreToldOrGuessedWithANote() {
    String text = "La Partie “A” réaffirme l’intérêt de coopérer à l’été.";
    assertThat(DocumentReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(text);
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertThat(DocumentReader.read("a.txt", marked).text()).isEqualTo(text);
    Document western =
        DocumentReader.read(
            "a.txt", text.getBytes(java.nio.charset.Charset.forName("windows-1252")));
    assertThat(western.text()).isEqualTo(text);
    assertThat(western.log().notes())
        .anyMatch(note -> note.kind() == ReadingNote.Kind.ENCODING_GUESSED);
  }
}
