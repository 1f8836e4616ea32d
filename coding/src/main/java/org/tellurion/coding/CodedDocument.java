package org.tellurion.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tellurion.text.Document;

/**
 * A document with the coding of each of its provisions.
 *
 * @param grammar version of the grammar
 * @param conclusive whether the grammar knows the language of the text
 * @param signed when it was signed, where that is known
 * @param provisions its leaves, in order of the text
 */
public record CodedDocument(
    Document document,
    String grammar,
    boolean conclusive,
    DocumentParties parties,
    Optional<LocalDate> signed,
    LegalStatusReading legalStatus,
    List<CodedProvision> provisions,
    ThemeReading themes) {
  public CodedDocument {
    provisions = List.copyOf(provisions);
  }

  /**
   * The provisions that count: those of the body and its annexes, without sentences that only lead
   * into a list, whose points say the same.
   */
  public List<CodedProvision> counted() {
    Set<String> leads =
        provisions.stream().map(CodedProvision::lead).collect(Collectors.toUnmodifiableSet());
    return provisions.stream()
        .filter(
            provision ->
                provision.place() == CodedProvision.Place.BODY
                    || provision.place() == CodedProvision.Place.ANNEX)
        .filter(provision -> !leads.contains(provision.id()))
        .toList();
  }

  /** The provisions by id. */
  public Map<String, CodedProvision> byId() {
    return provisions.stream()
        .collect(Collectors.toMap(CodedProvision::id, Function.identity(), (one, two) -> one));
  }
}
