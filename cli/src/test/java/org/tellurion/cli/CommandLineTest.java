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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs whole commands in one process, on the data files of the repository and an own ledger. */
class CommandLineTest {
  private static final Path ROOT = Path.of(System.getProperty("tellurion.root"));
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path home;

  private record Run(int code, String out, String err) {}

  @Test
  void theListAsJsonHasTheDocumentedFields() {
    Run run = run("instruments", "list", "--party", "ZMB", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("[ {")
        .contains("\"id\" : \"lobito-corridor-mou-2023\"")
        .contains("\"inForce\" : null")
        .contains("\"states\" : {");
    for (String field :
        List.of(
            "id",
            "title",
            "form",
            "parties",
            "announced",
            "signed",
            "inForce",
            "ended",
            "status",
            "legalStatus",
            "textAvailability",
            "minerals",
            "themes",
            "states")) {
      assertThat(run.out()).contains("\"" + field + "\" :");
    }
  }

  @Test
  void aPartyIsFoundByCodeByNameAndByAlias() {
    String byCode = run("instruments", "list", "--party", "ZMB", "--format", "csv").out();
    assertThat(run("instruments", "list", "--party", "zambia", "--format", "csv").out())
        .isEqualTo(byCode);
    assertThat(byCode.lines().count()).isGreaterThan(8);
  }

  @Test
  void anUnknownPartyIsNamedWithItsNearestAndNothingIsPrinted() {
    Run run = run("instruments", "list", "--party", "Zambbia");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("\"Zambbia\" is no known party").contains("zambia");
  }

  @Test
  void anImpossibleDateIsRefusedWithAnExample() {
    Run run = run("instruments", "list", "--on", "2023-02-30");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("2023-02-30").contains("2026-11-24");
  }

  @Test
  void onADayOnlyInstrumentsThatMayHaveExistedAreListedWithTheirPhase() {
    Run run = run("instruments", "list", "--on", "2012-06-30", "--format", "csv");
    assertThat(run.out()).contains(",announced").doesNotContain("eu-zmb-raw-materials-mou-2023");
  }

  @Test
  void asOfAMomentBeforeTheFirstRecordNothingIsKnown() {
    Run run = run("instruments", "list", "--as-of", "2020-01-01", "--format", "json");
    assertThat(run.out().strip()).isEqualTo("[ ]");
  }

  @Test
  void asOfTheFirstPassTheCorrectionsAreNotYetSeen() {
    List<String> show = List.of("instruments", "show", "usa-chl-fta-2004", "--format", "csv");
    String now = run(show.toArray(String[]::new)).out();
    List<String> then = new java.util.ArrayList<>(show);
    then.addAll(List.of("--as-of", "2026-11-24T02:30:00Z"));
    assertThat(now).contains("second-look");
    assertThat(run(then.toArray(String[]::new)).out()).doesNotContain("second-look");
  }

  @Test
  void aMissingInstrumentIsNamedWithTheNearestIds() {
    Run run = run("instruments", "show", "lobito-coridor-mou-2023");
    assertThat(run.code()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(run.err()).contains("lobito-corridor-mou-2023");
  }

  @Test
  void everyClaimIsShownWithItsSourcesOnDemand() {
    Run run = run("instruments", "show", "eu-rwa-raw-materials-mou-2024", "--claims");
    assertThat(run.out()).contains("disputed:").contains("compiler-a").contains("https://");
  }

  @Test
  void theDataFilesOfTheRepositoryHaveNoErrors() {
    Run run = run("validate");
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.err()).contains(" 0 errors");
  }

  @Test
  void anAddedClaimIsSeenAtOnceAndAWithdrawnOneNoMore() {
    String[] add = {
      "claim",
      "add",
      "instrument:eu-zmb-raw-materials-mou-2023",
      "ended",
      "2026-11-01",
      "--source",
      "https://example.org/page",
      "--by",
      "tester",
      "--note",
      "for the test"
    };
    Run added = run(add);
    assertThat(added.code()).as(added.err()).isZero();
    String id = added.out().strip();
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(run(add).err()).contains("already recorded");
    assertThat(profile("eu-zmb-raw-materials-mou-2023")).contains("\"ended\" : \"2026-11-01\"");
    Run ended = run("claim", "withdraw", id, "--by", "tester", "--reason", "only a test");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(profile("eu-zmb-raw-materials-mou-2023")).contains("\"ended\" : null");
  }

  @Test
  void aClaimWithAWrongCodeIsRefusedAndNothingIsRecorded() {
    Run run =
        run("claim", "add", "instrument:cptpp-2018", "form", "pact", "--source", "x", "--by", "t");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(run.err()).contains("\"pact\" is no known forms");
  }

  private Run add(String property, String... rest) {
    List<String> words =
        new java.util.ArrayList<>(
            List.of("claim", "add", "instrument:eu-zmb-raw-materials-mou-2023", property));
    words.addAll(List.of(rest));
    words.addAll(List.of("--source", "https://example.org/page", "--by", "tester"));
    return run(words.toArray(String[]::new));
  }

  @Test
  void notKnowingIsAValueThatCanBeAdded() {
    for (String state : List.of("unknown", "silent", "not-applicable")) {
      Run added = add("ended", state, "--method", "review", "--note", "looked at " + state);
      assertThat(added.code()).as(added.err()).isZero();
      assertThat(profile("eu-zmb-raw-materials-mou-2023")).contains("\"ended\" : \"" + state);
      run("claim", "withdraw", added.out().strip(), "--by", "tester", "--reason", "only a test");
    }
  }

  @Test
  void aSearchThatFoundNothingCanBeAddedAndComesBackInAnExport() throws IOException {
    Run added = add("ended", "--not-found", "the two official journals", "--when", "2026-11");
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(profile("eu-zmb-raw-materials-mou-2023")).contains("\"ended\" : \"not-found\"");
    Path export = home.resolve("export");
    assertThat(run("export", export.toString()).code()).isZero();
    assertThat(Files.readString(export.resolve("instruments/eu-zmb-raw-materials-mou-2023.yaml")))
        .contains("ended: {not-found: \"the two official journals\", when: 2026-11}");
  }

  @Test
  void aValueAndASearchThatFoundNoneExcludeEachOther() {
    assertThat(add("ended", "2026", "--not-found", "a journal").code()).isEqualTo(ExitCode.USAGE);
    assertThat(add("ended").err()).contains("either a VALUE or --not-found WHERE");
    assertThat(add("ended", "2026", "--when", "2026").err()).contains("needs --not-found");
    assertThat(add("ended", "--not-found", "a journal", "--when", "2026-13").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatCouldNotBeExportedIsRefusedWhenItIsAdded() {
    Run large = add("notes", "x".repeat(1_200_000));
    assertThat(large.code()).isEqualTo(ExitCode.USAGE);
    assertThat(large.err()).contains("1,200,002 characters").contains("at most 262,144");
    assertThat(add("notes", "short", "--note", "y".repeat(300_000)).err()).contains("the note has");
    Run misplaced =
        run(
            "claim",
            "add",
            "commitment:cptpp-2018/roadmap",
            "description",
            "A roadmap",
            "--source",
            "x",
            "--by",
            "t");
    assertThat(misplaced.code()).isEqualTo(ExitCode.USAGE);
    assertThat(misplaced.err()).contains("<instrument>/commitments/<key>");
    assertThat(add("notes", "\\".repeat(262_000)).code()).as("just within").isZero();
    Run export = run("export", home.resolve("export").toString());
    assertThat(export.code()).as(export.err()).isZero();
  }

  @Test
  void withdrawingAClaimThatIsNotThereChangesNothing() {
    Run run = run("claim", "withdraw", "0".repeat(32), "--by", "t", "--reason", "none");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anExportImportedIntoAnEmptyLedgerExportsToTheSameBytes() throws IOException {
    run(
        "claim",
        "add",
        "instrument:cptpp-2018",
        "notes",
        "=1+1 <b>not markup</b>",
        "--source",
        "https://example.org/x",
        "--by",
        "tester");
    Path first = home.resolve("first");
    assertThat(run("export", first.toString()).code()).isZero();
    copy(ROOT.resolve("data/vocabulary"), first.resolve("vocabulary"));
    Map<String, String> environment = new HashMap<>();
    environment.put("TELLURION_FILES", first.toString());
    environment.put("TELLURION_DATA", home.resolve("other").toString());
    Path second = home.resolve("second");
    Run run = runWith(environment, "export", second.toString());
    assertThat(run.code()).as(run.err()).isZero();
    for (Map.Entry<String, byte[]> file : files(second).entrySet()) {
      assertThat(Files.readAllBytes(first.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void aFileFromElsewhereIsImportedWholeOrNotAtAll() throws IOException {
    Path sound = home.resolve("aaa-test-mou-2026.yaml");
    Files.writeString(
        sound,
        """
        id: aaa-test-mou-2026
        records:
          - by: tester
            at: 2026-11-24T10:00:00Z
            sources:
              - https://www.gov.uk/test
            title: A test
            form: memorandum-of-understanding
            parties: [GBR, ZMB]
            signed: 2026-11-20
            status: signed
        """);
    Run first = run("import", sound.toString());
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(run("import", sound.toString()).err()).contains("0 new");
    Path broken = home.resolve("bbb-test-mou-2026.yaml");
    Files.writeString(broken, Files.readString(sound).replace("2026-11-20", "2026-11-31"));
    Run second = run("import", broken.toString());
    assertThat(second.code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(second.err()).contains("2026-11-31").contains("was not imported");
    assertThat(run("instruments", "list", "--format", "csv").out())
        .contains("aaa-test-mou-2026")
        .doesNotContain("bbb-test-mou-2026");
  }

  @Test
  void everyListCommandAnswersInEveryFormat() {
    for (String command : List.of("gaps", "trends", "commitments")) {
      for (String format : List.of("table", "json", "csv")) {
        Run run = run(command, "--format", format);
        assertThat(run.code()).as("%s %s: %s", command, format, run.err()).isZero();
        assertThat(run.out()).as("%s %s", command, format).isNotBlank();
      }
    }
  }

  @Test
  void everyCommandHasAHelpTextWithADescriptionOfEveryOption() {
    visit(wholeTree());
  }

  @Test
  void everyCommandAndOptionIsInTheGuide() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));
    everyCommand(wholeTree(), guide);
  }

  private static void everyCommand(CommandLine line, String guide) {
    for (Map.Entry<String, CommandLine> sub : line.getSubcommands().entrySet()) {
      boolean hidden = sub.getValue().getCommandSpec().usageMessage().hidden();
      if (!sub.getKey().equals("help") && !hidden) {
        assertThat(guide).as("docs/guide.md").contains(sub.getKey());
        sub.getValue().getCommandSpec().options().stream()
            .filter(option -> !option.hidden())
            .forEach(option -> assertThat(guide).contains(option.longestName()));
        everyCommand(sub.getValue(), guide);
      }
    }
  }

  private static void visit(CommandLine line) {
    for (CommandLine sub : line.getSubcommands().values()) {
      assertThat(sub.getUsageMessage()).contains("Usage:");
      assertThat(sub.getCommandSpec().usageMessage().description())
          .as(sub.getCommandSpec().qualifiedName())
          .isNotEmpty();
      sub.getCommandSpec().options().stream()
          .filter(option -> !option.hidden())
          .forEach(option -> assertThat(option.description()).as(option.toString()).isNotEmpty());
      visit(sub);
    }
  }

  private String profile(String id) {
    return run("instruments", "show", id, "--format", "json").out();
  }

  private Run run(String... args) {
    return runWith(Map.of("TELLURION_DATA", home.resolve("ledger").toString()), args);
  }

  private static Run runWith(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out, new PrintStream(err, true, StandardCharsets.UTF_8), environment, NOON, ROOT);
    int code = Main.run(terminal, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Terminal terminal(Map<String, String> environment) {
    return new Terminal(
        new ByteArrayOutputStream(),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        environment,
        NOON,
        ROOT);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Map.Entry<String, byte[]> file : files(from).entrySet()) {
      if (!Files.exists(to.resolve(file.getKey()))) {
        Files.write(to.resolve(file.getKey()), file.getValue());
      }
    }
  }

  private static Map<String, byte[]> files(Path directory) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(directory)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(directory.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private CommandLine wholeTree() {
    Terminal terminal = terminal(Map.of());
    return Main.commandLine(terminal, new Opening(terminal));
  }
}
