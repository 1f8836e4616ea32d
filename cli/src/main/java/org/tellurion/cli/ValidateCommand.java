package org.tellurion.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tellurion.registry.DataFiles;
import org.tellurion.registry.Problem;
import org.tellurion.registry.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tellurion validate}: checks data files. */
@Command(
    name = "validate",
    description = {
      "Checks data files: form, codes, references, dates, sources, floors.",
      "Prints file:line:column: message, and a summary on standard error."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code 0 when there is no error, 1 when there is one. Warnings alone are no error.",
      "",
      "Examples:",
      "  tellurion validate",
      "  tellurion validate data/instruments/lobito-corridor-mou-2023.yaml"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Data files or directories; none for the whole data directory.")
  private @Nullable List<Path> paths;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path data = terminal.data();
    if (!Files.isDirectory(data)) {
      throw new Failure(ExitCode.NO_INPUT, "no data directory at " + data);
    }
    List<Path> asked = asked();
    List<Problem> problems =
        Validator.checkDirectory(data).stream()
            .filter(problem -> asked.isEmpty() || concerns(data, problem, asked))
            .toList();
    PrintWriter out = terminal.text();
    problems.forEach(problem -> out.println(Answers.safe(problem.toString())));
    out.flush();
    long errors =
        problems.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).count();
    terminal
        .err()
        .printf(
            "%d files checked, %d errors, %d warnings%n",
            DataFiles.listFiles(data).size(), errors, problems.size() - errors);
    return errors == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  private List<Path> asked() {
    List<Path> asked = new ArrayList<>();
    for (Path path : paths == null ? List.<Path>of() : paths) {
      if (!Files.exists(path)) {
        throw new Failure(ExitCode.NO_INPUT, "no file or directory at " + path);
      }
      asked.add(path.toAbsolutePath().normalize());
    }
    return asked;
  }

  private static boolean concerns(Path data, Problem problem, List<Path> asked) {
    Path file = data.resolve(problem.file()).toAbsolutePath().normalize();
    return asked.stream().anyMatch(file::startsWith);
  }
}
