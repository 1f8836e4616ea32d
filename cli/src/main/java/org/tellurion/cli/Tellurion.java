package org.tellurion.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Lens;
import org.tellurion.desk.Selection;
import org.tellurion.desk.TrendScope;
import org.tellurion.desk.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The root command, with the lists over the whole record as its own subcommands. */
@Command(
    name = "tellurion",
    description = "The open observatory of critical-minerals trade instruments.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Data go to standard output, progress and problems to standard error.",
      "Exit codes: 0 done, 1 problems found, 2 usage, 65 bad data, 66 input missing,",
      "69 prerequisite missing, 70 internal error, 73 cannot create output, 74 input or output failed."
    })
final class Tellurion {
  private final Terminal terminal;

  Tellurion(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "gaps",
      description = "Lists what is missing or contested, with the reason.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  tellurion gaps --kind disputed --party ZMB"})
  int gaps(
      @Option(
              names = "--kind",
              paramLabel = "KIND",
              description = "disputed, text-unpublished, roadmap-not-recorded, not-found …")
          @Nullable List<String> kinds,
      @Option(names = "--party", paramLabel = "CODE", description = "Party, by code or name.")
          @Nullable List<String> parties,
      @Option(names = "--mineral", paramLabel = "ID", description = "Mineral, by id or name.")
          @Nullable List<String> minerals,
      @Option(names = "--format", defaultValue = "table", description = "table, json or csv.")
          Format format,
      @Mixin LensOptions time) {
    Map<String, List<String>> words = new HashMap<>();
    put(words, "kind", kinds);
    put(words, "party", parties);
    put(words, "mineral", minerals);
    return answer(
        time,
        format,
        List.of("kind", "subject", "reason"),
        (desk, lens) -> desk.listGaps(Selection.of(words), lens));
  }

  @Command(
      name = "commitments",
      description = "Lists what was promised, by deadline, with its standing.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  tellurion commitments --standing overdue --party EU"})
  int commitments(
      @Option(
              names = "--standing",
              paramLabel = "CODE",
              description = "overdue, due, partly, fulfilled, pending or unknown.")
          @Nullable List<String> standings,
      @Option(names = "--party", paramLabel = "CODE", description = "Party, by code or name.")
          @Nullable List<String> parties,
      @Option(names = "--format", defaultValue = "table", description = "table, json or csv.")
          Format format,
      @Mixin LensOptions time) {
    Map<String, List<String>> words = new HashMap<>();
    put(words, "standing", standings);
    put(words, "party", parties);
    return answer(
        time,
        format,
        List.of("standing", "deadline", "amount", "instrument", "description"),
        (desk, lens) -> desk.listCommitments(Selection.of(words), lens));
  }

  @Command(
      name = "trends",
      description = {
        "Share of each actor's instruments that carries each theme, with n and unread texts.",
        "A share is at least so much: a theme not recorded of an unread text is not absent."
      },
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  tellurion trends --party EU --party JPN --format csv"})
  int trends(
      @Option(
              names = "--party",
              paramLabel = "CODE",
              description = "Actor, by code or name; default: the usual six.")
          @Nullable List<String> actors,
      @Option(
              names = "--scope",
              defaultValue = "concluded",
              description = "concluded (default) or all.")
          String scope,
      @Option(names = "--format", defaultValue = "table", description = "table, json or csv.")
          Format format,
      @Mixin LensOptions time) {
    List<String> asked = actors == null ? List.of() : actors;
    return answer(
        time,
        format,
        List.of("actor", "theme", "carrying", "n", "unread", "at-least-percent"),
        (desk, lens) -> desk.trends(asked, TrendScope.parse(scope), lens));
  }

  private int answer(
      LensOptions time,
      Format format,
      List<String> columns,
      BiFunction<Desk, Lens, View> question) {
    Lens lens = time.lens();
    try (Workplace workplace = Workplace.open(terminal)) {
      View view = question.apply(workplace.observatory().desk(lens), lens);
      Answers.write(terminal, view, format, columns);
    }
    return ExitCode.OK;
  }

  private static void put(
      Map<String, List<String>> words, String key, @Nullable List<String> values) {
    if (values != null) {
      words.put(key, values);
    }
  }
}
