package org.tellurion.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tellurion.desk.UnknownWord;
import org.tellurion.registry.LedgerException;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs a command in a terminal and gives its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine line = commandLine(terminal);
    PrintWriter out = terminal.text();
    line.setOut(out);
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    int code = line.execute(args);
    out.flush();
    return code;
  }

  /** The whole command tree. */
  static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new Tellurion(terminal));
    line.addSubcommand(new InstrumentsCommand(terminal));
    line.addSubcommand(new PartiesCommand(terminal));
    line.addSubcommand(new ServeCommand(terminal));
    line.addSubcommand(new ValidateCommand(terminal));
    line.addSubcommand(new ClaimCommand(terminal));
    line.addSubcommand(new ImportCommand(terminal));
    line.addSubcommand(new ExportCommand(terminal));
    line.addSubcommand(new AutoComplete.GenerateCompletion());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((thrown, command, _) -> explain(terminal, thrown, command));
    if (!terminal.colour()) {
      line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }
    return line;
  }

  /**
   * One line for the user, and the exit code that goes with it. Anything unforeseen is rethrown.
   */
  private static int explain(Terminal terminal, Exception thrown, CommandLine command)
      throws Exception {
    int code =
        switch (thrown) {
          case Failure failure -> failure.exitCode();
          case UnknownWord _ -> ExitCode.USAGE;
          case LedgerException _ -> ExitCode.IO;
          case UncheckedIOException _ -> ExitCode.IO;
          case IllegalArgumentException _ -> ExitCode.USAGE;
          default -> throw thrown;
        };
    terminal.err().println("tellurion: " + thrown.getMessage());
    if (code == ExitCode.USAGE) {
      terminal.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return code;
  }
}
