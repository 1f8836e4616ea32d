package org.tellurion.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tellurion.desk.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tellurion commitments}. */
@Command(
    name = "commitments",
    description = "Lists what was promised, by deadline, with its standing.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tellurion commitments --standing overdue --party EU"})
final class CommitmentsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Opening opening;

  @Option(
      names = "--standing",
      paramLabel = "CODE",
      description = "overdue, due, partly, fulfilled, pending or unknown.")
  private @Nullable List<String> standings;

  @Option(names = "--party", paramLabel = "CODE", description = "Party, by code or name.")
  private @Nullable List<String> parties;

  @Option(names = "--format", defaultValue = "table", description = "table, json or csv.")
  private Format format = Format.table;

  @Mixin private LensOptions time = new LensOptions();

  CommitmentsCommand(Terminal terminal, Opening opening) {
    this.terminal = terminal;
    this.opening = opening;
  }

  @Override
  public Integer call() {
    Map<String, List<String>> words = new HashMap<>();
    Answers.put(words, "standing", standings);
    Answers.put(words, "party", parties);
    return Answers.answer(
        terminal,
        opening,
        time,
        format,
        List.of("standing", "deadline", "amount", "instrument", "description"),
        (desk, lens) -> desk.listCommitments(Selection.of(words), lens));
  }
}
