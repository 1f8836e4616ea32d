package org.tellurion.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tellurion.model.LedgerEntry;
import org.tellurion.registry.DataExporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tellurion export DIR}: everything as data files. */
@Command(
    name = "export",
    description = {
      "Writes everything recorded, local contributions included, as data files.",
      "Imported into an empty ledger and exported again, they give the same bytes."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tellurion export backup"})
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "Directory; made when it is not there.")
  private Path directory = Path.of(".");

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Workplace workplace = Workplace.open(terminal)) {
      List<LedgerEntry> entries = new ArrayList<>();
      workplace.registry().replay((_, entry) -> entries.add(entry));
      List<Path> written = DataExporter.export(entries, directory);
      terminal
          .err()
          .printf("%d entries in %d files under %s%n", entries.size(), written.size(), directory);
    }
    return ExitCode.OK;
  }
}
