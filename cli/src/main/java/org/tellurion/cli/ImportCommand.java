package org.tellurion.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tellurion.registry.DataFiles;
import org.tellurion.registry.ParsedFile;
import org.tellurion.registry.Problem;
import org.tellurion.registry.Registry;
import org.tellurion.registry.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tellurion import FILE…}: data files from elsewhere, as local contributions. */
@Command(
    name = "import",
    description = {
      "Takes data files from elsewhere into the local ledger, each whole or not at all.",
      "Files of the data directory need no import: every command keeps step with them."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A YAML file is an instrument, or a strategy when it lies in a directory called strategies;",
      "a table is known by its name (measures.csv, disputes.csv, parties.csv …).",
      "Importing the same file again changes nothing.",
      "",
      "Example:",
      "  tellurion import inbox/aaa-bbb-critical-minerals-mou-2026.yaml"
    })
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Data files.")
  private List<Path> files = List.of();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean refused = false;
    try (Workplace workplace = Workplace.open(terminal)) {
      List<ParsedFile> known = DataFiles.readAll(terminal.data());
      for (Path file : files) {
        refused |= !importOne(workplace.registry(), known, file);
      }
    }
    return refused ? ExitCode.BAD_DATA : ExitCode.OK;
  }

  private boolean importOne(Registry registry, List<ParsedFile> known, Path file) {
    ParsedFile parsed = DataFiles.parse(placeOf(file), read(file));
    List<ParsedFile> all = new ArrayList<>(known);
    all.removeIf(other -> other.path().equals(parsed.path()));
    all.add(parsed);
    List<Problem> problems = new ArrayList<>(parsed.problems());
    new Validator(registry.vocabularies(), registry.publishers())
        .check(all).stream()
            .filter(problem -> problem.file().equals(parsed.path()))
            .forEach(problems::add);
    problems.forEach(problem -> terminal.err().println(Answers.safe(problem.toString())));
    if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
      terminal.err().println("tellurion: " + file + " was not imported");
      return false;
    }
    int added = registry.append(parsed.entries());
    terminal
        .err()
        .printf("%s: %d new, %d known already%n", file, added, parsed.entries().size() - added);
    return true;
  }

  /** Where the file would stand in a data directory. */
  private static String placeOf(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".yaml")) {
      Path parent = file.toAbsolutePath().getParent();
      boolean strategy = parent != null && parent.endsWith("strategies");
      return (strategy ? "strategies/" : "instruments/") + name;
    }
    return switch (name) {
      case "parties.csv", "minerals.csv" -> "vocabulary/" + name;
      case "criticality-lists.csv" -> "market/" + name;
      case "identity.csv" -> name;
      default -> "law/" + name;
    };
  }

  private static byte[] read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new Failure(ExitCode.NO_INPUT, "no file at " + file);
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new Failure(ExitCode.BAD_DATA, file + " is larger than 16 MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static final long MAX_BYTES = 16L << 20;
}
