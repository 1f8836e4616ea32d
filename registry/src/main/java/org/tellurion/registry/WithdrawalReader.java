package org.tellurion.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;
import org.tellurion.registry.ClaimReader.PlacedClaim;
import org.tellurion.registry.RawRecord.Field;
import org.tellurion.registry.RawRecord.Word;

/**
 * Reads withdrawals. One that names property, value and recorder ends every claim of that value by
 * that recorder in its subject that was recorded up to then; one that names a claim ends that claim
 * only.
 */
final class WithdrawalReader {
  /** Keys of a withdrawal, in the order of files. */
  static final List<String> KEYS =
      List.of("property", "value", "of", "claim", "by", "at", "reason");

  private final ProblemList problems;
  private final RecordHeadReader heads;
  private final ClaimReader values;

  WithdrawalReader(ProblemList problems) {
    this.problems = problems;
    this.heads = new RecordHeadReader(problems);
    this.values = new ClaimReader(problems);
  }

  /** The withdrawals that a record means among the claims of its subject. */
  List<Withdrawal> read(SubjectId subject, RawRecord record, List<PlacedClaim> claims) {
    record.fields().forEach(this::refuseUnknown);
    Optional<Word> by = heads.required(record, "by");
    Optional<Instant> at = heads.required(record, "at").flatMap(heads::instant);
    Optional<Word> reason = heads.required(record, "reason");
    Optional<Set<ClaimId>> named =
        record.fields().containsKey("claim")
            ? namedClaim(record)
            : namedValue(subject, record, claims, at.orElse(Instant.MAX));
    if (by.isEmpty() || at.isEmpty() || reason.isEmpty() || named.isEmpty()) {
      return List.of();
    }
    List<ClaimId> ended =
        claims.stream()
            .map(PlacedClaim::claim)
            .filter(claim -> !claim.recordedAt().isAfter(at.get()))
            .map(Claim::id)
            .filter(named.get()::contains)
            .distinct()
            .toList();
    if (ended.isEmpty()) {
      problems.error(
          record.place(),
          "the withdrawal matches no claim about "
              + subject
              + " recorded up to "
              + at.get()
              + "; check property, value and \"of\"");
    }
    return ended.stream()
        .map(id -> new Withdrawal(id, at.get(), by.get().text(), reason.get().text()))
        .toList();
  }

  private void refuseUnknown(String key, Field field) {
    if (!KEYS.contains(key)) {
      problems.error(
          field.place(),
          "a withdrawal has no key \""
              + Excerpt.of(key)
              + "\""
              + Suggestions.didYouMean(key, KEYS));
    }
  }

  private Optional<Set<ClaimId>> namedClaim(RawRecord record) {
    for (String key : List.of("property", "value", "of")) {
      Field field = record.fields().get(key);
      if (field != null) {
        problems.error(field.place(), "a withdrawal of one claim does not take \"" + key + "\"");
      }
    }
    return heads
        .single(record, "claim")
        .flatMap(word -> problems.attempt(word.place(), () -> Set.of(ClaimId.parse(word.text()))));
  }

  private Optional<Set<ClaimId>> namedValue(
      SubjectId subject, RawRecord record, List<PlacedClaim> claims, Instant at) {
    Optional<Word> of = heads.required(record, "of");
    Optional<Property> property = heads.required(record, "property").flatMap(w -> find(subject, w));
    Field field = record.fields().get("value");
    if (field == null || field.list() || field.values().size() != 1) {
      problems.error(
          field == null ? record.place() : field.place(), "\"value\" takes exactly one value");
      return Optional.empty();
    }
    Optional<Value> value =
        property.flatMap(known -> values.value(known.type(), field.values().getFirst()));
    if (of.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Set.copyOf(
            claims.stream()
                .map(PlacedClaim::claim)
                .filter(claim -> claim.recordedBy().equals(of.get().text()))
                .filter(claim -> claim.property().equals(property.get()))
                .filter(claim -> claim.value().equals(value.get()))
                .filter(claim -> !claim.recordedAt().isAfter(at))
                .map(Claim::id)
                .toList()));
  }

  private Optional<Property> find(SubjectId subject, Word word) {
    Optional<Property> property = Properties.find(subject.kind(), word.text());
    if (property.isEmpty()) {
      List<String> known = Properties.listOf(subject.kind()).stream().map(Property::name).toList();
      problems.error(
          word.place(),
          Wording.noProperty(subject.kind(), word.text())
              + Suggestions.didYouMean(word.text(), known));
    }
    return property;
  }
}
