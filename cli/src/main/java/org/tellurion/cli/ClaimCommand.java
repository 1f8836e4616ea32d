package org.tellurion.cli;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Method;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;
import org.tellurion.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tellurion claim add|withdraw}: local contributions to the ledger. */
@Command(
    name = "claim",
    description = "Adds a claim to the local ledger, or withdraws one.",
    mixinStandardHelpOptions = true)
final class ClaimCommand {
  private final Terminal terminal;

  ClaimCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "add",
      description = "Records one value of one property of one subject, with its sources.",
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Prints the id of the claim. Adding the same claim again changes nothing.",
        "",
        "Example:",
        "  tellurion claim add instrument:gbr-zmb-critical-minerals-mou-2023 signed 2023-08-02 \\",
        "      --source https://example.org/page --by asha --note \"date on the signature page\"",
        "  tellurion claim add instrument:gbr-zmb-critical-minerals-mou-2023 in-force \\",
        "      --not-found \"treaty series of both parties\" --when 2026-11 \\",
        "      --source https://example.org/treaties --by asha"
      })
  int add(
      @Parameters(
              paramLabel = "SUBJECT",
              description = "kind:id, for example instrument:cptpp-2018.")
          String subject,
      @Parameters(paramLabel = "PROPERTY", description = "Property; docs/data-model.md lists them.")
          String property,
      @Parameters(
              paramLabel = "VALUE",
              arity = "0..1",
              description =
                  "As in a data file; also unknown, silent, not-applicable. Left out with"
                      + " --not-found.")
          @Nullable String value,
      @Option(
              names = "--not-found",
              paramLabel = "WHERE",
              description = "Instead of a value: it was searched here and not found.")
          @Nullable String notFound,
      @Option(
              names = "--when",
              paramLabel = "DATE",
              description = "With --not-found: when it was searched, for example 2026-11.")
          @Nullable String when,
      @Option(names = "--source", required = true, description = "Address or citation; repeatable.")
          List<String> sources,
      @Option(names = "--by", required = true, paramLabel = "HANDLE", description = "Who says so.")
          String by,
      @Option(names = "--pinpoint", description = "Article, paragraph or page.")
          @Nullable String pinpoint,
      @Option(names = "--note", description = "Reason or circumstance, in your own words.")
          @Nullable String note,
      @Option(names = "--method", defaultValue = "curated", description = "curated or review.")
          String method,
      @Option(names = "--confidence", description = "Only to state less than the sources give.")
          @Nullable String confidence,
      @Option(names = "--from", paramLabel = "DATE", description = "The value held from.")
          @Nullable String from,
      @Option(names = "--to", paramLabel = "DATE", description = "The value held until.")
          @Nullable String to) {
    SubjectId about = subject(subject);
    Property what = property(about.kind(), property);
    Claim claim =
        Claim.of(
            about,
            what,
            value(what, value, notFound, when),
            sources.stream().map(Source::new).toList(),
            Optional.ofNullable(pinpoint),
            Method.parse(method, List.of()),
            Optional.ofNullable(confidence).map(Confidence::parse),
            Optional.ofNullable(from).map(Edtf::parse),
            Optional.ofNullable(to).map(Edtf::parse),
            Optional.ofNullable(note),
            terminal.clock().instant().truncatedTo(ChronoUnit.MICROS),
            by);
    try (Workplace workplace = Workplace.open(terminal)) {
      check(workplace.registry(), claim);
      int added = workplace.registry().append(List.of(claim));
      print(claim.id().toString());
      terminal.err().println(added == 0 ? "already recorded" : "recorded");
    }
    return ExitCode.OK;
  }

  @Command(
      name = "withdraw",
      description = "Ends a claim, with a reason. It stays in the history.",
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Example:",
        "  tellurion claim withdraw 3f2a… --by asha --reason \"misread the page\"",
        "Ids are shown by: tellurion instruments show ID --format csv"
      })
  int withdraw(
      @Parameters(paramLabel = "CLAIM", description = "Id of the claim, 32 hexadecimal digits.")
          String claim,
      @Option(names = "--reason", required = true, description = "Why it no longer counts.")
          String reason,
      @Option(names = "--by", required = true, paramLabel = "HANDLE", description = "Who says so.")
          String by) {
    Withdrawal withdrawal =
        new Withdrawal(
            ClaimId.parse(claim),
            terminal.clock().instant().truncatedTo(ChronoUnit.MICROS),
            by,
            reason);
    try (Workplace workplace = Workplace.open(terminal)) {
      workplace.registry().append(List.of(withdrawal));
      terminal.err().println("withdrawn");
    }
    return ExitCode.OK;
  }

  /** The value that was typed, or the search that found none; exactly one of both is asked for. */
  private static Value value(
      Property property, @Nullable String value, @Nullable String notFound, @Nullable String when) {
    if (value != null && notFound == null) {
      if (when != null) {
        throw new Failure(ExitCode.USAGE, "--when says when it was searched; it needs --not-found");
      }
      return Value.parse(property.type(), value);
    }
    if (value == null && notFound != null) {
      return new Value.NotFound(notFound, Optional.ofNullable(when).map(Edtf::parse));
    }
    throw new Failure(
        ExitCode.USAGE, "give either a VALUE or --not-found WHERE, and not both or neither");
  }

  private static SubjectId subject(String text) {
    int colon = text.indexOf(':');
    Optional<SubjectKind> kind =
        colon < 0 ? Optional.empty() : SubjectKind.findByCode(text.substring(0, colon));
    if (kind.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "subject \""
              + Answers.safe(text)
              + "\" is not kind:id, for example instrument:cptpp-2018");
    }
    return new SubjectId(kind.get(), text.substring(colon + 1));
  }

  private static Property property(SubjectKind kind, String name) {
    return Properties.find(kind, name)
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE,
                    "a "
                        + kind.code()
                        + " has no property \""
                        + Answers.safe(name)
                        + "\"; it has: "
                        + String.join(
                            ", ", Properties.listOf(kind).stream().map(Property::name).toList())));
  }

  /** A code must stand in its vocabulary, an id must name something recorded. */
  private static void check(Registry registry, Claim claim) {
    if (!(claim.value() instanceof Value.Code(String code))) {
      return;
    }
    Optional<SubjectKind> reference = claim.property().reference();
    String vocabulary = claim.property().vocabulary().orElse("");
    boolean known =
        reference.isPresent()
            ? registry.snapshot().findEntity(new SubjectId(reference.get(), code)).isPresent()
            : registry.vocabularies().contains(vocabulary, code);
    if (!known) {
      throw new Failure(
          ExitCode.BAD_DATA,
          "\"" + Answers.safe(code) + "\" is no known " + vocabulary + "; nothing was recorded");
    }
  }

  private void print(String line) {
    java.io.PrintWriter out = terminal.text();
    out.println(line);
    out.flush();
  }
}
