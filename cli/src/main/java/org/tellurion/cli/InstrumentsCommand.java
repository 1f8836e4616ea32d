package org.tellurion.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tellurion.desk.CommitmentRow;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Facet;
import org.tellurion.desk.InstrumentFilter;
import org.tellurion.desk.InstrumentList;
import org.tellurion.desk.InstrumentProfile;
import org.tellurion.desk.Lens;
import org.tellurion.desk.MemberRow;
import org.tellurion.model.SubjectKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tellurion instruments …}: lists and profiles of instruments. */
@Command(
    name = "instruments",
    description = "Lists instruments and shows one with its sources.",
    mixinStandardHelpOptions = true)
final class InstrumentsCommand {
  static final List<String> COLUMNS =
      List.of("id", "form", "parties", "signed", "status", "legal-status");

  private final Terminal terminal;
  private final Opening opening;

  InstrumentsCommand(Terminal terminal, Opening opening) {
    this.terminal = terminal;
    this.opening = opening;
  }

  @Command(
      name = "list",
      description =
          "Lists instruments; every option may be repeated, and its values are alternatives.",
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Examples:",
        "  tellurion instruments list --party ZMB",
        "  tellurion instruments list --mineral cobalt --status in-force --on 2024-06-30",
        "  tellurion instruments list --party EU --form memorandum-of-understanding --format csv"
      })
  int list(
      @Option(
              names = "--party",
              paramLabel = "CODE",
              description = "Party or member of the group: a code or a name (ZMB, Zambia, EU).")
          List<String> parties,
      @Option(
              names = "--mineral",
              paramLabel = "ID",
              description = "Mineral named, groups included (cobalt, \"rare earths\").")
          List<String> minerals,
      @Option(names = "--form", paramLabel = "CODE", description = "Form of the instrument.")
          List<String> forms,
      @Option(names = "--status", paramLabel = "CODE", description = "Where it stands.")
          List<String> statuses,
      @Option(
              names = "--legal-status",
              paramLabel = "CODE",
              description = "explicit-binding, explicit-non-binding, silent or unknown.")
          List<String> legalStatuses,
      @Option(
              names = "--text",
              paramLabel = "CODE",
              description = "How much of the text is public.")
          List<String> texts,
      @Option(names = "--theme", paramLabel = "CODE", description = "Theme.") List<String> themes,
      @Option(names = "--serves", paramLabel = "ID", description = "Strategy or law it serves.")
          List<String> serves,
      @Option(names = "--year", paramLabel = "YEAR", description = "Year signed, else announced.")
          List<String> years,
      @Option(
              names = {"-q", "--query"},
              defaultValue = "",
              paramLabel = "WORDS",
              description = "Words in title, names, summary or id.")
          String query,
      @Option(names = "--disputed", description = "Only instruments with a disputed value.")
          boolean disputed,
      @Option(
              names = "--sort",
              defaultValue = "id",
              paramLabel = "ORDER",
              description = "newest, oldest, title or id (default).")
          String sort,
      @Option(
              names = "--format",
              defaultValue = "table",
              description = "table (default), json or csv.")
          Format format,
      @Mixin LensOptions time) {
    Map<Facet, List<String>> words = new EnumMap<>(Facet.class);
    put(words, Facet.PARTY, parties);
    put(words, Facet.MINERAL, minerals);
    put(words, Facet.FORM, forms);
    put(words, Facet.STATUS, statuses);
    put(words, Facet.LEGAL_STATUS, legalStatuses);
    put(words, Facet.TEXT, texts);
    put(words, Facet.THEME, themes);
    put(words, Facet.SERVES, serves);
    put(words, Facet.YEAR, years);
    Lens lens = time.lens();
    try (Workplace workplace = opening.get()) {
      Desk desk = workplace.observatory().desk(lens);
      InstrumentFilter filter = InstrumentFilter.of(desk.lookup(), words, query, disputed);
      InstrumentList found = desk.listInstruments(filter, lens, InstrumentList.Sort.parse(sort));
      Answers.write(terminal, found, format, COLUMNS);
      if (format == Format.table) {
        terminal.err().printf("%d of %d instruments%n", found.rows().size(), found.total());
      }
    }
    return ExitCode.OK;
  }

  @Command(
      name = "show",
      description = "Shows one instrument; with --claims everything that was said of it.",
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Examples:",
        "  tellurion instruments show lobito-corridor-mou-2023",
        "  tellurion instruments show usa-uzb-critical-minerals-mou-2024 --claims"
      })
  int show(
      @Parameters(paramLabel = "ID", description = "Id of the instrument.") String id,
      @Option(names = "--claims", description = "Every claim with its sources.") boolean claims,
      @Option(names = "--format", defaultValue = "table", description = "table, json or csv.")
          Format format,
      @Mixin LensOptions time) {
    Lens lens = time.lens();
    try (Workplace workplace = opening.get()) {
      Desk desk = workplace.observatory().desk(lens);
      InstrumentProfile profile =
          desk.findInstrument(id, lens)
              .orElseThrow(() -> Failure.notRecorded("instrument", id, nearest(desk, id)));
      if (format == Format.table) {
        PrintWriter out = terminal.text();
        print(out, profile, claims);
        out.flush();
      } else {
        Answers.write(terminal, profile, format, COLUMNS);
      }
    }
    return ExitCode.OK;
  }

  private static List<String> nearest(Desk desk, String id) {
    return desk.lookup().nearestIds(SubjectKind.INSTRUMENT, id);
  }

  private static void print(PrintWriter out, InstrumentProfile profile, boolean claims) {
    Profiles printer = new Profiles(out, profile.names(), claims);
    out.println(Answers.safe(profile.title()));
    out.println(profile.row().id());
    out.println();
    printer.print(profile.entity());
    for (MemberRow member : profile.members()) {
      out.println();
      out.println("Member: " + Answers.safe(profile.names().party(member.party())));
      printer.print(member.entity());
    }
    for (CommitmentRow commitment : profile.commitments()) {
      out.println();
      out.println("Commitment, " + commitment.standing().label());
      printer.print(commitment.entity());
    }
  }

  private static void put(
      Map<Facet, List<String>> words, Facet facet, @Nullable List<String> values) {
    if (values != null) {
      words.put(facet, values);
    }
  }
}
