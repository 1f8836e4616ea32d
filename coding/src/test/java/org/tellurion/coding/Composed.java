package org.tellurion.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tellurion.text.Document;
import org.tellurion.text.DocumentReader;

/** Composed texts for tests: two states that do not exist, and sentences of our own. */
final class Composed {
  static final PartyNames NAMES =
      PartyNames.of(
          Map.of(
              "AAA", List.of("Alba", "Republic of Alba"),
              "BBB", List.of("Borea", "Kingdom of Borea"),
              "CCC", List.of("Cimmeria"),
              "USA", List.of("United States", "US"),
              "EU", List.of("European Union", "EU")));

  static final Coder CODER = Coder.of(NAMES, KnownInstruments.NONE);

  private static final String OPENING =
      """
      Agreement between Alba and Borea

      The Republic of Alba (“Alba”) and the Kingdom of Borea (“Borea”) (hereinafter “the Parties”),

      Have agreed as follows:

      Article 1: Sentence

      """;

  private Composed() {}

  /** Reads and codes a text. */
  static CodedDocument code(String text) {
    return code(text, Optional.of(LocalDate.of(2027, 3, 15)));
  }

  static CodedDocument code(String text, Optional<LocalDate> signed) {
    Document document =
        DocumentReader.read("composed.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return CODER.code(document, new ThemeReading(true, List.of()), new CodingContext(signed));
  }

  /** Codes one sentence of an agreement between Alba and Borea. */
  static CodedProvision sentence(String sentence) {
    CodedDocument coded = code(OPENING + sentence + "\n");
    List<CodedProvision> body =
        coded.provisions().stream()
            .filter(provision -> provision.place() == CodedProvision.Place.BODY)
            .toList();
    if (body.size() != 1) {
      throw new AssertionError("read as " + body.size() + " provisions: " + sentence);
    }
    return body.getFirst();
  }

  /** The operative wordings in short: word, force, strength, actor. */
  static String inShort(CodedProvision provision) {
    String all =
        provision.operative().stream()
            .map(
                wording ->
                    wording.code()
                        + " "
                        + wording.force().code()
                        + " "
                        + wording.strength().code()
                        + " "
                        + wording.actor().code())
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "-" : all;
  }
}
