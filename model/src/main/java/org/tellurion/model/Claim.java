package org.tellurion.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One statement of one value of one property of one subject: the unit of everything the registry
 * knows. The anchor is the statement model of FollowTheMoney; pinpoint, method, confidence, two
 * time axes and the values for not knowing are added.
 *
 * <p>Two time axes: {@code validFrom}/{@code validTo} say when the value held in the world, {@code
 * recordedAt} when it entered the record.
 *
 * @param id content hash over everything but {@code recordedAt}; see {@link ClaimId}
 * @param sources where it comes from; sorted, without repeats, at least one
 * @param pinpoint article, paragraph or page
 * @param statedConfidence set only when the recorder states less than the sources would give
 * @param note reason or circumstance in our own words
 */
public record Claim(
    ClaimId id,
    SubjectId subject,
    Property property,
    Value value,
    List<Source> sources,
    Optional<String> pinpoint,
    Method method,
    Optional<Confidence> statedConfidence,
    Optional<Edtf> validFrom,
    Optional<Edtf> validTo,
    Optional<String> note,
    Instant recordedAt,
    String recordedBy)
    implements LedgerEntry {

  public Claim {
    if (property.kind() != subject.kind()) {
      throw new IllegalArgumentException(
          "a " + subject.kind().code() + " has no property " + property.name());
    }
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(
          "no source for " + property.name() + " of " + subject + "; a claim needs one");
    }
    requireIds(property, value);
    sources = inOrder(sources);
    Texts.requireText(recordedBy, "recorder");
    pinpoint.ifPresent(text -> Texts.requireText(text, "pinpoint"));
    note.ifPresent(text -> Texts.requireText(text, "note"));
  }

  /**
   * Where a value names another subject it has to be an id, known or not: whoever looks the subject
   * up relies on it.
   */
  private static void requireIds(Property property, Value value) {
    if (value instanceof Value.Code(String code)) {
      property.reference().ifPresent(kind -> SubjectId.require(code));
    } else if (value instanceof Value.Link(String _, String target)) {
      SubjectId.require(target);
    }
  }

  /** Builds a claim and computes its id. */
  public static Claim of(
      SubjectId subject,
      Property property,
      Value value,
      List<Source> sources,
      Optional<String> pinpoint,
      Method method,
      Optional<Confidence> statedConfidence,
      Optional<Edtf> validFrom,
      Optional<Edtf> validTo,
      Optional<String> note,
      Instant recordedAt,
      String recordedBy) {
    List<Source> sorted = inOrder(sources);
    List<String> fields = new ArrayList<>();
    fields.add(subject.kind().code());
    fields.add(subject.id());
    fields.add(property.name());
    fields.add(value.canonical());
    fields.add(recordedBy);
    fields.add(method.code());
    fields.add(method instanceof Method.Review review ? String.join(",", review.corrects()) : "");
    fields.add(pinpoint.orElse(""));
    fields.add(statedConfidence.map(Confidence::code).orElse(""));
    fields.add(validFrom.map(Edtf::text).orElse(""));
    fields.add(validTo.map(Edtf::text).orElse(""));
    fields.add(note.orElse(""));
    sorted.forEach(source -> fields.add(source.citation()));
    return new Claim(
        ClaimId.of(fields),
        subject,
        property,
        value,
        sorted,
        pinpoint,
        method,
        statedConfidence,
        validFrom,
        validTo,
        note,
        recordedAt,
        recordedBy);
  }

  /** Sorted and without repeats; claims that share a list which is so already keep sharing it. */
  private static List<Source> inOrder(List<Source> sources) {
    for (int i = 1; i < sources.size(); i++) {
      if (sources.get(i - 1).compareTo(sources.get(i)) >= 0) {
        return List.copyOf(new TreeSet<>(sources));
      }
    }
    return List.copyOf(sources);
  }
}
