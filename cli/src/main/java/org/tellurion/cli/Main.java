package org.tellurion.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tellurion.desk.UnknownWord;
import org.tellurion.registry.LedgerException;
import org.tellurion.text.UnreadableDocument;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class Main {
  /** Commands that open the registry to read from it, whatever their options say. */
  private static final Set<String> READERS =
      Set.of("commitments", "gaps", "trends", "instruments", "parties", "read", "serve");

  private static final Set<String> NO_WORK = Set.of("-h", "--help", "-V", "--version");

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs a command in a terminal and gives its exit code. */
  static int run(Terminal terminal, String... args) {
    Opening opening = new Opening(terminal);
    if (readsRecord(args)) {
      opening.begin();
    }
    CommandLine line = commandLine(terminal, opening, args);
    PrintWriter out = terminal.text();
    line.setOut(out);
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    int code = line.execute(args);
    opening.abandon();
    out.flush();
    return code;
  }

  /** Whether the command will want the registry open: it reads the record and asks for no help. */
  private static boolean readsRecord(String... args) {
    return args.length > 0
        && READERS.contains(args[0])
        && Arrays.stream(args).noneMatch(NO_WORK::contains);
  }

  /**
   * The command tree as far as {@code args} need it: the one command they begin with, else all.
   * Reading the annotations of every command takes longer than most commands do.
   */
  static CommandLine commandLine(Terminal terminal, Opening opening, String... args) {
    CommandLine line = new CommandLine(new Tellurion());
    Map<String, Supplier<Object>> commands = commands(terminal, opening);
    Supplier<Object> asked = args.length == 0 ? null : commands.get(args[0]);
    if (asked != null) {
      line.addSubcommand(args[0], asked.get());
    } else {
      commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
      line.addSubcommand(new CommandLine.HelpCommand());
      line.addSubcommand(new AutoComplete.GenerateCompletion());
    }
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((thrown, command, _) -> explain(terminal, thrown, command));
    if (!terminal.colour()) {
      line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }
    return line;
  }

  /** Every command of our own by its name, in the order of the help. */
  private static Map<String, Supplier<Object>> commands(Terminal terminal, Opening opening) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("commitments", () -> new CommitmentsCommand(terminal, opening));
    commands.put("gaps", () -> new GapsCommand(terminal, opening));
    commands.put("trends", () -> new TrendsCommand(terminal, opening));
    commands.put("instruments", () -> new InstrumentsCommand(terminal, opening));
    commands.put("parties", () -> new PartiesCommand(terminal, opening));
    commands.put("read", () -> new ReadCommand(terminal, opening));
    commands.put("evaluate", () -> new EvaluateCommand(terminal));
    commands.put("serve", () -> new ServeCommand(terminal, opening));
    commands.put("validate", () -> new ValidateCommand(terminal));
    commands.put("claim", () -> new ClaimCommand(terminal));
    commands.put("import", () -> new ImportCommand(terminal));
    commands.put("export", () -> new ExportCommand(terminal));
    commands.put("train", () -> new TrainCommand(terminal));
    return commands;
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
          case UnreadableDocument _ -> ExitCode.BAD_DATA;
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
