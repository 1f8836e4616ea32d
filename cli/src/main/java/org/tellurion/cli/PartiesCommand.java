package org.tellurion.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Facet;
import org.tellurion.desk.InstrumentFilter;
import org.tellurion.desk.InstrumentList;
import org.tellurion.desk.Lens;
import org.tellurion.desk.PartyProfile;
import org.tellurion.model.SubjectKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tellurion parties show CODE}. */
@Command(
    name = "parties",
    description = "Shows one party: who it signs with, what, and what is not known.",
    mixinStandardHelpOptions = true)
final class PartiesCommand {
  private final Terminal terminal;
  private final Opening opening;

  PartiesCommand(Terminal terminal, Opening opening) {
    this.terminal = terminal;
    this.opening = opening;
  }

  @Command(
      name = "show",
      description = "Shows one party and its instruments.",
      mixinStandardHelpOptions = true,
      footer = {"", "Examples:", "  tellurion parties show ZMB", "  tellurion parties show Chile"})
  int show(
      @Parameters(paramLabel = "CODE", description = "Code or name of the party.") String word,
      @Option(names = "--claims", description = "Every claim with its sources.") boolean claims,
      @Option(names = "--format", defaultValue = "table", description = "table, json or csv.")
          Format format,
      @Mixin LensOptions time) {
    Lens lens = time.lens();
    try (Workplace workplace = opening.get()) {
      Desk desk = workplace.observatory().desk(lens);
      String code = desk.lookup().get(SubjectKind.PARTY, word);
      PartyProfile profile =
          desk.findParty(code, Optional.empty(), lens)
              .orElseThrow(() -> Failure.notRecorded("party", word, List.of()));
      if (format == Format.table) {
        PrintWriter out = terminal.text();
        out.println(Answers.safe(profile.title()));
        new Profiles(out, desk.names(), claims).print(profile.entity());
        out.println();
        out.flush();
        InstrumentList instruments =
            desk.listInstruments(
                InstrumentFilter.ALL.with(Facet.PARTY, code), lens, InstrumentList.Sort.NEWEST);
        Answers.write(terminal, instruments, Format.table, InstrumentsCommand.COLUMNS);
      } else {
        Answers.write(terminal, profile, format, InstrumentsCommand.COLUMNS);
      }
    }
    return ExitCode.OK;
  }
}
