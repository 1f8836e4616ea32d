package org.tellurion.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tellurion.desk.TrendScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tellurion trends}. */
@Command(
    name = "trends",
    description = {
      "Share of each actor's instruments that carries each theme, with n and unread texts.",
      "A share is at least so much: a theme not recorded of an unread text is not absent."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tellurion trends --party EU --party JPN --format csv"})
final class TrendsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Opening opening;

  @Option(
      names = "--party",
      paramLabel = "CODE",
      description = "Actor, by code or name; default: the usual six.")
  private @Nullable List<String> actors;

  @Option(
      names = "--scope",
      defaultValue = "concluded",
      description = "concluded (default) or all.")
  private String scope = "concluded";

  @Option(names = "--format", defaultValue = "table", description = "table, json or csv.")
  private Format format = Format.table;

  @Mixin private LensOptions time = new LensOptions();

  TrendsCommand(Terminal terminal, Opening opening) {
    this.terminal = terminal;
    this.opening = opening;
  }

  @Override
  public Integer call() {
    List<String> asked = actors == null ? List.of() : actors;
    return Answers.answer(
        terminal,
        opening,
        time,
        format,
        List.of("actor", "theme", "carrying", "n", "unread", "at-least-percent"),
        (desk, lens) -> desk.trends(asked, TrendScope.parse(scope), lens));
  }
}
