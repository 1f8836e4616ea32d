package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectId;

/**
 * A publisher and what rests on it.
 *
 * @param slug unique, for the address of its page
 * @param name the publisher, or the host or citation where it is not in the table of publishers
 * @param kind kind of the publisher; empty when it is not in the table
 * @param party whose official voice it is
 * @param claims live claims that cite at least one of its sources
 * @param subjects subjects with such a claim, of every kind
 * @param instruments instruments with such a claim on themselves, a member or a commitment
 * @param alone those of the instruments that cite no other publisher
 * @param sources its sources, by citation
 */
public record PublisherLine(
    String slug,
    String name,
    Optional<SourceKind> kind,
    Optional<String> party,
    int claims,
    int subjects,
    List<SubjectId> instruments,
    List<SubjectId> alone,
    List<Cited> sources) {

  /**
   * One source of a publisher.
   *
   * @param claims live claims that cite it
   * @param subjects what these claims are about: instruments, and subjects that hang on none
   */
  public record Cited(Source source, int claims, List<SubjectId> subjects) {}

  static final Fields<PublisherLine> FIELDS =
      Fields.<PublisherLine>builder()
          .text("id", PublisherLine::slug)
          .text("publisher", PublisherLine::name)
          .optional("kind", line -> line.kind().map(SourceKind::code))
          .optional("party", PublisherLine::party)
          .number("sources", line -> line.sources().size())
          .number("claims", PublisherLine::claims)
          .number("subjects", PublisherLine::subjects)
          .number("instruments", line -> line.instruments().size())
          .number("instruments-alone", line -> line.alone().size())
          .build();

  /** Whether the publisher is in the table of publishers. */
  public boolean isListed() {
    return kind.isPresent();
  }
}
