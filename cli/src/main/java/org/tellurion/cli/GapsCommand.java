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

/** {@code tellurion gaps}. */
@Command(
    name = "gaps",
    description = "Lists what is missing or contested, with the reason.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tellurion gaps --kind disputed --party ZMB"})
final class GapsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Opening opening;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "disputed, text-unpublished, roadmap-not-recorded, not-found …")
  private @Nullable List<String> kinds;

  @Option(names = "--party", paramLabel = "CODE", description = "Party, by code or name.")
  private @Nullable List<String> parties;

  @Option(names = "--mineral", paramLabel = "ID", description = "Mineral, by id or name.")
  private @Nullable List<String> minerals;

  @Option(names = "--format", defaultValue = "table", description = "table, json or csv.")
  private Format format = Format.table;

  @Mixin private LensOptions time = new LensOptions();

  GapsCommand(Terminal terminal, Opening opening) {
    this.terminal = terminal;
    this.opening = opening;
  }

  @Override
  public Integer call() {
    Map<String, List<String>> words = new HashMap<>();
    Answers.put(words, "kind", kinds);
    Answers.put(words, "party", parties);
    Answers.put(words, "mineral", minerals);
    return Answers.answer(
        terminal,
        opening,
        time,
        format,
        List.of("kind", "subject", "reason"),
        (desk, lens) -> desk.listGaps(Selection.of(words), lens));
  }
}
