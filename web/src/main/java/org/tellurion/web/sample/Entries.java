package org.tellurion.web.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.Claim;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;

/** Collects made-up entries: says who speaks and when, then what. */
final class Entries {
  private final List<LedgerEntry> entries = new ArrayList<>();
  private String by = "compiler-a";
  private Instant at = Instant.parse("2026-11-24T02:00:00Z");
  private Method method = new Method.Curated();
  private List<Source> sources = List.of(new Source("https://ministry.example/text"));
  private Optional<String> pinpoint = Optional.empty();
  private Optional<String> note = Optional.empty();

  /** From now on this recorder speaks, at this moment. */
  Entries by(String recorder, String moment) {
    by = recorder;
    at = Instant.parse(moment);
    method = new Method.Curated();
    pinpoint = Optional.empty();
    note = Optional.empty();
    return this;
  }

  /** From now on it is a review. */
  Entries review(String reason) {
    method = new Method.Review(List.of());
    note = Optional.of(reason);
    return this;
  }

  /** From now on it comes from here. */
  Entries from(String... citations) {
    sources = java.util.Arrays.stream(citations).map(Source::new).toList();
    return this;
  }

  /** From now on it stands at this place of the source. */
  Entries at(String place) {
    pinpoint = Optional.of(place);
    return this;
  }

  /** Claims each of the values, as people write them. */
  Entries say(SubjectId subject, Property property, String... values) {
    for (String value : values) {
      claim(subject, property, Value.parse(property.type(), value));
    }
    return this;
  }

  /** Claims a value. */
  Claim claim(SubjectId subject, Property property, Value value) {
    Claim claim =
        Claim.of(
            subject,
            property,
            value,
            sources,
            pinpoint,
            method,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            note,
            at,
            by);
    entries.add(claim);
    return claim;
  }

  /** Claims a value and withdraws it. */
  Entries sayAndWithdraw(SubjectId subject, Property property, String value, String reason) {
    Claim claim = claim(subject, property, Value.parse(property.type(), value));
    entries.add(new Withdrawal(claim.id(), at.plusSeconds(3_600), by, reason));
    return this;
  }

  List<LedgerEntry> list() {
    return List.copyOf(entries);
  }
}
