package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tellurion.text.Document;
import org.tellurion.text.DocumentReader;
import org.tellurion.text.Provision;
import org.tellurion.text.ProvisionKind;

/** Published instruments beside hand-made labels; skipped where the shared folder is absent. */
final class PublishedInstrumentsTest {
  private static final Path SHARED =
      Path.of(System.getProperty("tellurion.root", "..")).resolve("../shared").normalize();
  private static final PartyNames NAMES =
      PartyNames.of(
          Map.of(
              "USA", List.of("United States of America", "United States", "US"),
              "AUS", List.of("Australia"),
              "MYS", List.of("Malaysia"),
              "THA", List.of("Thailand"),
              "IDN", List.of("Indonesia")));
  private static final Map<String, Set<Modal>> WORDS =
      Map.of(
          "taking", Set.of(Modal.UNDER_WAY),
          "will", Set.of(Modal.WILL),
          "commits", Set.of(Modal.COMMIT),
          "intends", Set.of(Modal.INTEND),
          "may", Set.of(Modal.MAY),
          "have", Set.of(Modal.DECIDE),
          "expects", Set.of(Modal.EXPECT),
          "shall", Set.of(Modal.SHALL),
          "recognises", Set.of(Modal.RECOGNISE, Modal.PURPOSE, Modal.INTEND, Modal.DESIRE),
          "affirm", Set.of(Modal.AFFIRM));

  @Test
  void wordingAgreesWithTheLabelsAtTheirPinpoints() throws IOException {
    List<String> rows = rows();
    int n = 0;
    int agreed = 0;
    List<String> others = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(",", -1);
      Set<Modal> words = WORDS.get(cells[3].split("[- ;]", -1)[0].replace("\"", ""));
      if (words == null || cells.length < 5) {
        continue;
      }
      CodedDocument coded = coded(cells[0]);
      List<CodedProvision> place = at(coded, cells[4].replace("\"", ""));
      if (place.isEmpty()) {
        continue;
      }
      n++;
      boolean found =
          place.stream()
              .flatMap(provision -> provision.operative().stream())
              .anyMatch(wording -> words.contains(wording.modal()));
      agreed += found ? 1 : 0;
      if (!found) {
        others.add(row);
      }
    }
    System.out.printf(
        Locale.ROOT, "wording at labelled places: n=%d agreement=%.3f%n", n, 1.0 * agreed / n);
    others.forEach(row -> System.out.println("  differs: " + row));
    assertThat(n).isGreaterThan(40);
    assertThat((double) agreed / n).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void legalStatusAgreesWithEveryLabel() throws IOException {
    int n = 0;
    for (String row : rows()) {
      String[] cells = row.split(",", -1);
      if (cells[1].equals("binding")) {
        n++;
        assertThat(coded(cells[0]).legalStatus().status().code())
            .as(cells[0])
            .isEqualTo("explicit-" + cells[2]);
      }
    }
    System.out.println("legal status: n=" + n + ", all as labelled");
    assertThat(n).isPositive();
  }

  @Test
  void theBillionAndTheMinisterialOfTheFrameworkComeOut() throws IOException {
    rows();
    List<CommitmentProposal> proposals =
        CommitmentFinder.find(coded("usa-aus-critical-minerals-framework-2025"));
    assertThat(proposals)
        .anySatisfy(
            proposal -> {
              assertThat(proposal.kind()).isEqualTo("funding");
              assertThat(proposal.amount().orElseThrow().amount()).hasToString("USD 1000000000");
              assertThat(proposal.amount().orElseThrow().bound())
                  .isEqualTo(MonetaryAmount.Bound.AT_LEAST);
              assertThat(proposal.deadline().orElseThrow().date())
                  .hasToString("Optional[2026-04-20]");
            })
        .anySatisfy(
            proposal ->
                assertThat(proposal.deadline().flatMap(Deadline::date))
                    .hasToString("Optional[2026-04-18]"));
  }

  private static List<String> rows() throws IOException {
    Path file = SHARED.resolve("eval/instruments_dev.csv");
    assumeTrue(Files.isRegularFile(file), "skipped: no labelled instruments beside the project");
    List<String> lines = Files.readAllLines(file);
    return lines.subList(1, lines.size());
  }

  private static CodedDocument coded(String id) {
    Document document =
        DocumentReader.read(SHARED.resolve("corpus/instruments").resolve(id + ".txt"));
    return Coder.of(NAMES, KnownInstruments.NONE)
        .code(document, new ThemeReading(true, List.of()), CodingContext.NONE);
  }

  /** The provisions at a pinpoint such as {@code I.2}, {@code areas 1} or {@code preamble}. */
  private static List<CodedProvision> at(CodedDocument coded, String pinpoint) {
    String first = pinpoint.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
    if (first.equals("preamble")) {
      return coded.provisions().stream()
          .filter(provision -> provision.place() == CodedProvision.Place.PREAMBLE)
          .toList();
    }
    String section = "";
    String number = "";
    if (first.startsWith("i.") || first.startsWith("ii.")) {
      section = first.startsWith("ii.") ? "sec_2" : "sec_1";
      number = first.replaceAll("[^0-9]", "");
    } else {
      String word = first.split(" ", -1)[0];
      for (Provision child : coded.document().root().children()) {
        boolean headed =
            child.kind() == ProvisionKind.SECTION
                && child.heading() != null
                && child
                    .heading()
                    .of(coded.document().text())
                    .toLowerCase(Locale.ROOT)
                    .startsWith(word);
        section = headed ? child.id() : section;
      }
      number = first.replaceAll("[^0-9]", "");
    }
    String prefix = number.isEmpty() ? section + "__" : section + "__para_" + number + "__";
    String in = section;
    return in.isEmpty()
        ? List.of()
        : coded.provisions().stream()
            .filter(provision -> provision.id().startsWith(prefix))
            .toList();
  }
}
