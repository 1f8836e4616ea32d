package org.tellurion.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What a command sees of the world: streams, environment, clock, places. Tests make their own.
 *
 * @param home directory of the installation, which holds {@code data/}
 */
record Terminal(
    OutputStream out, PrintStream err, Map<String, String> environment, Clock clock, Path home) {

  /** The process's own. */
  static Terminal ofProcess() {
    return new Terminal(
        System.out,
        System.err,
        System.getenv(),
        Clock.systemUTC(),
        Path.of(System.getProperty("tellurion.home", ".")));
  }

  /** Standard output as text, UTF-8; the caller flushes. */
  PrintWriter text() {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }

  /** Whether colour may be used: not with NO_COLOR, not into a file or pipe. */
  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
  boolean colour() {
    Console console = System.console();
    return !environment.containsKey("NO_COLOR") && console != null && console.isTerminal();
  }

  /** Directory of the data files: TELLURION_FILES, else {@code data/} of the installation. */
  Path data() {
    return Optional.ofNullable(environment.get("TELLURION_FILES"))
        .map(Path::of)
        .orElse(home.resolve("data"))
        .toAbsolutePath()
        .normalize();
  }

  /**
   * The ledger: under TELLURION_DATA, else XDG_DATA_HOME/tellurion, else ~/.local/share/tellurion.
   */
  Path ledger() {
    Path directory =
        Optional.ofNullable(environment.get("TELLURION_DATA"))
            .map(Path::of)
            .or(
                () ->
                    Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                        .map(xdg -> Path.of(xdg, "tellurion")))
            .orElseGet(
                () ->
                    Path.of(
                        environment.getOrDefault("HOME", System.getProperty("user.home")),
                        ".local",
                        "share",
                        "tellurion"));
    return directory.resolve("ledger.sqlite").toAbsolutePath().normalize();
  }
}
