package org.tellurion.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code tellurion train}: runs the usual commands once and throws their output away, so that the
 * launcher can record which classes and call sites a start-up cache should hold. Few, since the JVM
 * loads all that a cache holds at every start: training on every command made each of them slower.
 */
@Command(name = "train", hidden = true, description = "Runs the usual commands without output.")
final class TrainCommand implements Callable<Integer> {
  private static final List<List<String>> USUAL =
      List.of(
          List.of("instruments", "list"),
          List.of("instruments", "list", "--party", "ZMB", "--format", "json"),
          List.of("instruments", "list", "--mineral", "cobalt", "--format", "csv"));

  private final Terminal terminal;

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Terminal silent =
        new Terminal(
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            terminal.environment(),
            terminal.clock(),
            terminal.home());
    for (List<String> command : USUAL) {
      int code = Main.run(silent, command.toArray(String[]::new));
      terminal.err().printf("tellurion: %s ended with %d%n", String.join(" ", command), code);
    }
    return ExitCode.OK;
  }
}
