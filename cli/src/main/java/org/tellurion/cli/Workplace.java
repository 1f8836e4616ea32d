package org.tellurion.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tellurion.desk.Observatory;
import org.tellurion.registry.Problem;
import org.tellurion.registry.Registry;

/** The registry, opened and in step with the data files, for the length of one command. */
final class Workplace implements AutoCloseable {
  private final Registry registry;
  private final Observatory observatory;

  private Workplace(Registry registry, Observatory observatory) {
    this.registry = registry;
    this.observatory = observatory;
  }

  /**
   * Opens the ledger, imports data files that changed, and reports both on standard error.
   *
   * @throws Failure when there is no data directory or the ledger's directory cannot be made
   */
  static Workplace open(Terminal terminal) {
    Path data = terminal.data();
    if (!Files.isDirectory(data)) {
      throw new Failure(
          ExitCode.NO_INPUT,
          "no data directory at " + data + "; set TELLURION_FILES to the directory of data files");
    }
    Path ledger = terminal.ledger();
    makeDirectory(ledger.getParent() == null ? Path.of(".") : ledger.getParent());
    Registry registry = Registry.open(new Registry.Places(data, ledger), terminal.clock());
    Registry.ImportReport report =
        registry.importChanged(
            (what, done, total) -> {
              if (done == total || done % 100 == 0) {
                terminal.err().printf("tellurion: %s, %d of %d%n", what, done, total);
              }
            });
    report.problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .forEach(problem -> terminal.err().println("tellurion: not imported: " + problem));
    return new Workplace(registry, new Observatory(registry, terminal.clock()));
  }

  private static void makeDirectory(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException impossible) {
      throw new Failure(
          ExitCode.CANNOT_CREATE,
          "cannot make "
              + directory
              + " for the ledger ("
              + impossible.getMessage()
              + "); set TELLURION_DATA to a directory you can write");
    }
  }

  Registry registry() {
    return registry;
  }

  Observatory observatory() {
    return observatory;
  }

  @Override
  public void close() {
    registry.close();
  }
}
