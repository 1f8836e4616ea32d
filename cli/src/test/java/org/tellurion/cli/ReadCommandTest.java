package org.tellurion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts and labels of our own through the whole commands {@code read} and {@code evaluate}. */
final class ReadCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("tellurion.root"));
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private static final String AGREEMENT =
      """
      Agreement between the Government of Zambia ("Zambia") and the Government of Japan ("Japan")

      Article 1
      Exports

      Neither Party shall adopt or maintain any duty on exports of minerals to the other Party.

      Article 2
      Finance

      Japan intends to provide at least USD 40 million for a refinery within six months of the date
      of signature of this Agreement.

      Article 3
      Final provisions

      This Agreement shall enter into force on the date of the second notification.

      Done at Lusaka on 3 March 2025.
      """;

  @TempDir Path home;

  private record Run(int code, String out, String err) {}

  @Test
  void aTextSaysWhatItIsWhoPromisesWhatAndByWhen() throws IOException {
    Run run = run("read", file("deal.txt", AGREEMENT).toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Parties: ZMB, JPN; signed: 2025-03-03")
        .contains("legal status  silent (no clause says so; its form suggests: binding)")
        .contains("at-least USD 40000000; by 2025-09-03; JPN intend")
        .contains("Discipline on export duties: mandatory");
  }

  @Test
  void theCsvHasOneRowACodingWithTheWordsAndTheRule() throws IOException {
    Run run = run("read", file("deal.txt", AGREEMENT).toString(), "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.getFirst()).startsWith("document,provision,start,end,page,outcome,theme");
    assertThat(lines)
        .anyMatch(line -> line.contains(",export-duty-discipline,shall not,mandatory,"));
  }

  @Test
  void theJsonOfAFolderIsAnArrayAndWhatCannotBeReadIsNamed() throws IOException {
    Path folder = Files.createDirectory(home.resolve("texts"));
    Files.writeString(folder.resolve("a.txt"), AGREEMENT);
    Files.write(folder.resolve("b.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'});
    Files.writeString(
        folder.resolve("c.txt"),
        "Las Partes se comprometen a cooperar en la exploración de los minerales. Cada Parte"
            + " publicará las leyes que se aplican a las inversiones en su territorio.");
    Run run = run("read", folder.toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("b.pdf").contains("2 of 3 texts");
    assertThat(run.out())
        .startsWith("[ {")
        .contains("\"document\" : \"a.txt\"")
        .contains("\"status\" : \"silent\"")
        .contains("\"language\" : \"es\"")
        .contains("\"conclusive\" : false");
  }

  @Test
  void aFileThatIsNotThereOrEmptyIsAPlainAnswer() throws IOException {
    Run missing = run("read", home.resolve("none.txt").toString());
    assertThat(missing.code()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(missing.err()).contains("no file or folder at");
    Run empty = run("read", file("empty.txt", "").toString());
    assertThat(empty.code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(empty.out()).isEmpty();
    assertThat(empty.err()).contains("empty.txt").contains("(empty)");
  }

  @Test
  void labelsAreComparedAndRivalsStandBeside() throws IOException {
    Path corpus = Files.createDirectory(home.resolve("corpus"));
    Files.writeString(corpus.resolve("deal.txt"), AGREEMENT);
    Path labels =
        file(
            "labels.csv",
            """
            id,feature,value,degree,pinpoint,note
            deal,export-duty-discipline,present,,Article 1,
            deal,indigenous-consent,present,,whole text,
            deal,stockpiling,absent,,whole text,
            absent-text,stockpiling,absent,,whole text,
            """);
    Run run = run("evaluate", "--instruments", labels.toString(), "--corpus", corpus.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("rival: always-absent, pooled")
        .contains("Disagreements: 1")
        .contains("indigenous-consent deal whole text: label present, coded absent")
        .contains("no text of absent-text");
    Run json =
        run(
            "evaluate",
            "--instruments",
            labels.toString(),
            "--corpus",
            corpus.toString(),
            "--format",
            "json");
    assertThat(json.out()).contains("\"set\" : \"instruments\"").contains("\"micro\" : {");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text);
  }

  private Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("TELLURION_DATA", home.resolve("ledger").toString()),
            NOON,
            ROOT);
    int code = Main.run(terminal, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
