package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken below the level of words. */
class HostileBytesTest {
  private static final String PATH = "instruments/x.yaml";
  private static final String HEAD = "by: a, at: 2026-11-24T02:00:00Z, sources: [b]";
  private static final String GOOD = "id: x\nrecords:\n  - {" + HEAD + ", title: Traité}\n";

  @Test
  void aGoodFileIsRead() {
    assertThat(problems(GOOD)).isEmpty();
  }

  @Test
  void linesMayEndAsOnWindows() {
    ParsedFile file = DataFiles.parse(PATH, utf8(GOOD.replace("\n", "\r\n")));

    assertThat(file.problems()).isEmpty();
    assertThat(file.entries()).isEqualTo(DataFiles.parse(PATH, utf8(GOOD)).entries());
  }

  @Test
  void aByteOrderMarkIsNamedAndTakenAway() {
    assertThat(problems("\ufeff" + GOOD))
        .containsExactly(
            PATH + ":1:1: warning: the file starts with a byte order mark; save it without");
  }

  @Test
  void otherEncodingsAreNamedWithTheByte() {
    assertThat(problems(GOOD.getBytes(StandardCharsets.UTF_16)))
        .containsExactly(PATH + ":1:1: the file is UTF-16; save it as UTF-8");
    assertThat(problems(GOOD.replace("é", "e").getBytes(StandardCharsets.UTF_16LE)).getFirst())
        .isEqualTo(PATH + ":1:2: character U+0000 cannot stand in a data file; take it out");
    assertThat(problems(GOOD.getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly(
            PATH + ":3:65: byte 0xE9 at byte offset 79 is not UTF-8; save the file as UTF-8");
    assertThat(problems(GOOD.getBytes(Charset.forName("windows-1252")))).hasSize(1);
    assertThat(problems(Arrays.copyOf(utf8("id: é"), 5)))
        .containsExactly(
            PATH + ":1:5: byte 0xC3 at byte offset 4 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void controlCharactersAreNamedEachWithItsPlace() {
    assertThat(problems("id: x\u0000\nrecords:\u001b \u202e\r\n\r"))
        .containsExactly(
            PATH + ":1:6: character U+0000 cannot stand in a data file; take it out",
            PATH + ":2:9: character U+001B cannot stand in a data file; take it out",
            PATH + ":2:11: character U+202E cannot stand in a data file; take it out",
            PATH + ":3:1: character U+000D cannot stand in a data file; take it out");
  }

  @Test
  void valuesAndFilesHaveALimit() {
    String large = "x".repeat(10 * 1024 * 1024);

    assertThat(problems(GOOD.replace("Traité", large)))
        .containsExactly(
            PATH + ":3:5: the record says nothing: it has no property",
            PATH + ":3:60: a value of 10485760 characters; the limit is 1 MB");
    assertThat(
            texts(
                DataFiles.parse(
                    "law/measures.csv",
                    utf8("id,by,at,sources,description\nm,a,2026-11-24T02:00:00Z,b," + large))))
        .containsExactly("law/measures.csv:2:28: a cell of 10485760 characters; the limit is 1 MB");
    assertThat(problems(new byte[Utf8.MAX_BYTES + 1]))
        .containsExactly(
            PATH
                + ":0:0: the file has 16777217 bytes, more than the limit of 16 MB; split it into"
                + " several files");
  }

  @Test
  void bombsAreDefusedAtOnce() {
    StringBuilder aliases = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char name = 'b'; name <= 'i'; name++) {
      String last = "*" + (char) (name - 1);
      aliases.append(name).append(": &").append(name).append(" [");
      aliases.append(String.join(", ", List.of(last, last, last, last, last, last, last)));
      aliases.append("]\n");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(problems(aliases.toString()))
              .contains(PATH + ":1:4: an anchor (&name); write the value out instead");
          assertThat(problems("id: x\nrecords: " + "[".repeat(500_000)))
              .containsExactly(PATH + ":2:21: nested deeper than 12 levels");
          assertThat(problems("a: ".repeat(100_000))).hasSize(1);
          assertThat(problems("? ".repeat(100_000))).isNotEmpty();
          assertThat(problems("- ".repeat(500_000)))
              .containsExactly(PATH + ":1:25: nested deeper than 12 levels");
          assertThat(problems("id: x\nrecords:\n" + "-\n".repeat(2_000_000)))
              .containsExactly(PATH + ":299998:2: more than 300000 values; split the file");
          assertThat(problems("\"" + "\\n".repeat(5_000_000))).hasSize(1);
        });
  }

  @Test
  void aTableOfNothingButCommasEndsAtOnce() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(texts(DataFiles.parse("law/measures.csv", utf8(",".repeat(10_000_000)))))
              .isNotEmpty();
          assertThat(
                  texts(DataFiles.parse("law/measures.csv", utf8("id\n" + "\n".repeat(5_000_000)))))
              .isNotEmpty();
          assertThat(texts(DataFiles.parse("law/measures.csv", utf8("\"".repeat(10_000_000)))))
              .isNotEmpty();
        });
  }

  @Test
  void aFileThatIsNotThereIsAProblem(@TempDir Path directory) {
    ParsedFile file = DataFiles.read(directory, directory.resolve(PATH));

    assertThat(file.hasErrors()).isTrue();
    assertThat(file.problems().getFirst().message()).startsWith("cannot be read");
  }

  @Test
  void aFileOutsideTheDirectoryIsRefused(@TempDir Path directory) {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> DataFiles.read(directory, directory.resolve("../x.yaml")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not inside");
  }

  private static List<String> problems(String text) {
    return problems(utf8(text));
  }

  private static List<String> problems(byte[] bytes) {
    return texts(DataFiles.parse(PATH, bytes));
  }

  private static List<String> texts(ParsedFile file) {
    return file.problems().stream().map(Problem::toString).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
