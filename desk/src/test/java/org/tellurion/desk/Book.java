package org.tellurion.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.model.Claim;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;
import org.tellurion.registry.Publisher;
import org.tellurion.registry.Publishers;
import org.tellurion.registry.Snapshot;
import org.tellurion.registry.Snapshots;

/** A small registry written by hand in a test. */
final class Book {
  /** The day on which deadlines are read. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** An official page; every claim rests on it unless a test says otherwise. */
  static final String OFFICIAL = "https://official.example/1";

  private static final Instant FIRST = Instant.parse("2026-11-24T02:00:00Z");

  private final List<LedgerEntry> entries = new ArrayList<>();
  private final Map<String, List<String>> vocabularies = new HashMap<>();
  private final Map<String, Publisher> publishers = new HashMap<>();
  private Instant at = FIRST;
  private String by = "compiler-a";
  private String source = OFFICIAL;
  private Method method = new Method.Curated();

  Book() {
    publisher("https://official.example/", "Official example", SourceKind.OFFICIAL);
    publisher("https://press.example/", "Press example", SourceKind.PRESS);
    publisher("https://other-press.example/", "Other press", SourceKind.PRESS);
  }

  /** Puts a publisher in the table, for every address that starts with {@code prefix}. */
  Book publisher(String prefix, String name, SourceKind kind) {
    publishers.put(prefix, new Publisher(name, kind, Optional.empty()));
    return this;
  }

  /** Lists the codes of a vocabulary; labels are the codes in capitals. */
  Book vocabulary(String name, String... codes) {
    vocabularies.put(name, List.of(codes));
    return this;
  }

  /** What follows was recorded then. */
  Book at(String instant) {
    at = Instant.parse(instant);
    return this;
  }

  /** What follows was recorded by somebody else. */
  Book by(String recorder) {
    by = recorder;
    return this;
  }

  /** What follows rests on this source. */
  Book source(String citation) {
    source = citation;
    return this;
  }

  /** What follows was claimed in a review. */
  Book reviewing() {
    method = new Method.Review(List.of());
    return this;
  }

  /** What follows was claimed by a curator. */
  Book curating() {
    method = new Method.Curated();
    return this;
  }

  /** Records claims on an instrument: {@code property=value} each. */
  Book instrument(String id, String... claims) {
    return subject(SubjectId.instrument(id), claims);
  }

  /** Records claims on a commitment of an instrument. */
  Book commitment(String instrument, String key, String... claims) {
    return subject(SubjectId.commitment(instrument, key), claims);
  }

  /** Records claims on a membership of a group. */
  Book member(String group, String party, String... claims) {
    return subject(SubjectId.membership(group, party), claims);
  }

  /** Records claims on a subject of any kind. */
  Book subject(SubjectKind kind, String id, String... claims) {
    return subject(new SubjectId(kind, id), claims);
  }

  private Book subject(SubjectId id, String... claims) {
    for (String claim : claims) {
      int equals = claim.indexOf('=');
      Property property = property(id.kind(), claim.substring(0, equals));
      for (String text : claim.substring(equals + 1).split(property.setValued() ? ";" : "\n", -1)) {
        entries.add(claim(id, property, value(property, text)));
      }
    }
    return this;
  }

  /** Withdraws the latest claim. */
  Book withdrawLast(String reason) {
    Claim last =
        entries.reversed().stream()
            .filter(Claim.class::isInstance)
            .map(Claim.class::cast)
            .findFirst()
            .orElseThrow();
    entries.add(new Withdrawal(last.id(), at, by, reason));
    return this;
  }

  private static Value value(Property property, String text) {
    return text.startsWith("not-found: ")
        ? new Value.NotFound(text.substring("not-found: ".length()), Optional.empty())
        : Value.parse(property.type(), text);
  }

  private Claim claim(SubjectId id, Property property, Value value) {
    return Claim.of(
        id,
        property,
        value,
        List.of(new Source(source)),
        Optional.empty(),
        method,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at,
        by);
  }

  private static Property property(SubjectKind kind, String name) {
    return Properties.listOf(kind).stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind + " has no property " + name));
  }

  /** The table of publishers. */
  Publishers publishers() {
    return source ->
        publishers.entrySet().stream()
            .filter(entry -> source.citation().startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  /** The snapshot of everything recorded. */
  Snapshot snapshot() {
    return Snapshots.of(entries, publishers());
  }

  /** A desk over everything recorded. */
  Desk desk() {
    return new Desk(snapshot(), labels(), publishers(), TODAY);
  }

  private Labels labels() {
    return new Labels() {
      @Override
      public Optional<String> find(String vocabulary, String code) {
        return listCodes(vocabulary).contains(code)
            ? Optional.of(code.toUpperCase(java.util.Locale.ROOT))
            : Optional.empty();
      }

      @Override
      public List<String> listCodes(String vocabulary) {
        return vocabularies.getOrDefault(vocabulary, List.of());
      }
    };
  }
}
