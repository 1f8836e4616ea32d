package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The coding of three composed instruments, line by line. When a rule changes, run with {@code
 * -Dtellurion.golden=write}, read the difference, and commit it with the rule.
 */
final class GoldenCodingTest {
  private static final Path DIRECTORY =
      Path.of(System.getProperty("tellurion.root", ".."))
          .resolve("coding/src/test/resources/org/tellurion/coding/coding");

  @ParameterizedTest
  @ValueSource(strings = {"binding-agreement", "non-binding-memorandum", "silent-statement"})
  void aComposedInstrumentIsCodedAsBefore(String name) throws IOException {
    String text = Files.readString(DIRECTORY.resolve(name + ".txt"));
    String read = print(Composed.code(text, Optional.empty()));
    Path golden = DIRECTORY.resolve(name + ".golden");
    if ("write".equals(System.getProperty("tellurion.golden"))) {
      Files.writeString(golden, read);
    }
    assertThat(read).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  static String print(CodedDocument coded) {
    String text = coded.document().text();
    StringBuilder lines = new StringBuilder();
    LegalStatusReading status = coded.legalStatus();
    lines.append("parties ").append(coded.parties().codes()).append('\n');
    lines.append("signed ").append(coded.signed().map(Object::toString).orElse("-")).append('\n');
    lines.append(
        "status %s by %s, form %s%n"
            .formatted(status.status().code(), status.basis().code(), status.inferred().code())
            .replace("\r\n", "\n"));
    for (CodedProvision provision : coded.provisions()) {
      lines.append("\n[%s] %s\n".formatted(provision.id(), provision.outcome().code()));
      for (Wording wording : provision.wordings()) {
        lines.append(line(wording, text));
      }
      provision
          .amounts()
          .forEach(
              money ->
                  lines
                      .append("  sum ")
                      .append(money.bound().code())
                      .append(' ')
                      .append(money.amount())
                      .append('\n'));
      provision
          .deadlines()
          .forEach(
              deadline ->
                  lines
                      .append("  time ")
                      .append(deadline.kind().code())
                      .append(' ')
                      .append(deadline.anchor().code())
                      .append(' ')
                      .append(deadline.date().map(Object::toString).orElse("-"))
                      .append('\n'));
      provision
          .qualifiers()
          .forEach(
              qualifier -> lines.append("  vague ").append(qualifier.kind().code()).append('\n'));
      provision
          .delegations()
          .forEach(to -> lines.append("  delegates ").append(to.kind().code()).append('\n'));
      provision
          .references()
          .forEach(reference -> lines.append("  refers ").append(reference.target()).append('\n'));
    }
    profile(coded, lines);
    return lines.toString();
  }

  private static String line(Wording wording, String text) {
    return "  %s | %s | %s | %s | %s -> %s, for %s | %s | %s | '%s' by %s%s\n"
        .formatted(
            wording.code(),
            wording.force().code(),
            wording.strength().code(),
            wording.scope().code(),
            wording.actor().code(),
            wording.addressee().code(),
            wording.beneficiary().code(),
            wording.lowerings().stream().map(Lowering::code).toList(),
            wording.conditions().stream().map(condition -> condition.kind().code()).toList(),
            wording.trigger().of(text),
            wording.rule(),
            wording.inheritedFrom().isEmpty() ? "" : ", from " + wording.inheritedFrom());
  }

  private static void profile(CodedDocument coded, StringBuilder lines) {
    TextProfile profile = TextProfile.of(coded, java.util.List.of());
    LegalizationProfile law = profile.legalization();
    lines.append("\nobligation ").append(law.obligation().value().code());
    lines.append(' ').append(law.obligation().provisions());
    lines.append("\nprecision ").append(law.precision().value().code());
    lines.append(' ').append(law.precision().provisions());
    lines.append("\ndelegation ").append(law.delegation().value().code());
    lines.append(' ').append(law.delegation().provisions()).append('\n');
    for (TextProfile.Side side : profile.asymmetry().sides()) {
      lines.append(
          String.format(
              Locale.ROOT, "side %s %d %.2f\n", side.party(), side.promises(), side.share()));
    }
    lines.append("together ").append(profile.asymmetry().together()).append('\n');
    for (CommitmentProposal proposal : CommitmentFinder.find(coded)) {
      lines.append(
          "commitment %s %s %s %s %s\n"
              .formatted(
                  proposal.provision(),
                  proposal.kind(),
                  proposal.wording().strength().code(),
                  proposal.amount().map(money -> money.amount().toString()).orElse("-"),
                  proposal.deadline().flatMap(Deadline::date).map(Object::toString).orElse("-")));
    }
  }
}
