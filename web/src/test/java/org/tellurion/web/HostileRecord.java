package org.tellurion.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Labels;
import org.tellurion.desk.Lens;
import org.tellurion.model.Claim;
import org.tellurion.model.Judgement;
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
import org.tellurion.registry.Snapshots;

/**
 * A record in which one hostile text stands in every place that takes a text: every property of
 * every kind of subject, codes and the labels of vocabularies, recorders, notes, pinpoints,
 * reasons, sources and publishers.
 */
final class HostileRecord {
  /** Id of one subject of every kind. */
  static final String ID = "evil";

  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

  private final String text;
  private final List<LedgerEntry> entries = new ArrayList<>();

  private HostileRecord(String text) {
    this.text = text;
    for (SubjectKind kind : SubjectKind.values()) {
      describe(idOf(kind, ID));
    }
    SubjectId twin = SubjectId.instrument("evil-twin");
    describe(twin);
    Claim last = (Claim) entries.getLast();
    entries.add(new Withdrawal(last.id(), AT.plusSeconds(60), text, text));
    entries.add(
        new Judgement(twin, SubjectId.instrument(ID), true, AT.plusSeconds(120), text, text));
  }

  /** A source of desks over the record with this text everywhere. */
  static DeskSource of(String text) {
    List<LedgerEntry> entries = new HostileRecord(text).entries;
    Publishers publishers =
        source -> Optional.of(new Publisher(text, SourceKind.OFFICIAL, Optional.of(ID)));
    return lens -> desk(entries, publishers, text, lens);
  }

  private static Desk desk(
      List<LedgerEntry> entries, Publishers publishers, String text, Lens lens) {
    return new Desk(
        Snapshots.of(entries, publishers, lens.asOf().orElse(Instant.MAX)),
        new HostileLabels(text),
        publishers,
        LocalDate.of(2026, 11, 24));
  }

  static SubjectId idOf(SubjectKind kind, String id) {
    return switch (kind) {
      case MEMBERSHIP -> SubjectId.membership(id, id);
      case COMMITMENT -> SubjectId.commitment(id, id);
      case HOOK -> SubjectId.hook(id, id);
      case INSTRUMENT,
          PARTY,
          MINERAL,
          STRATEGY,
          MEASURE,
          DISPUTE,
          INCIDENT,
          TOOL_USE,
          CRITICALITY_LIST ->
          new SubjectId(kind, id);
    };
  }

  private void describe(SubjectId subject) {
    for (Property property : Properties.listOf(subject.kind())) {
      for (Value value : values(property)) {
        claim(subject, property, value);
      }
    }
  }

  private List<Value> values(Property property) {
    boolean odd = property.index() % 2 == 1;
    Value searched = new Value.NotFound(text, Optional.empty());
    return switch (property.type()) {
      case TEXT -> List.of(new Value.Text(text));
      case CODE -> List.of(new Value.Code(property.reference().isEmpty() ? text : ID));
      case DATE -> List.of(odd ? searched : Value.parse(property.type(), "2024"));
      case AMOUNT -> List.of(Value.parse(property.type(), "USD 5"));
      case NUMBER -> List.of(odd ? searched : Value.parse(property.type(), "-12"));
      case LINK -> List.of(new Value.Link("implements", ID));
    };
  }

  private void claim(SubjectId subject, Property property, Value value) {
    entries.add(
        Claim.of(
            subject,
            property,
            value,
            sources(),
            Optional.of(text),
            new Method.Curated(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(text),
            AT,
            text));
  }

  /** The text as a citation and as part of an address, where the model takes it. */
  private List<Source> sources() {
    List<Source> sources = new ArrayList<>(List.of(new Source("https://official.example/")));
    Stream.of(text, "https://evil.example/" + text)
        .forEach(
            citation -> {
              try {
                sources.add(new Source(citation));
              } catch (IllegalArgumentException refused) {
                // Too long or of another scheme: the model keeps it out by itself.
              }
            });
    return sources;
  }

  private record HostileLabels(String text) implements Labels {
    @Override
    public Optional<String> find(String vocabulary, String code) {
      return Optional.of(text);
    }

    @Override
    public List<String> listCodes(String vocabulary) {
      return List.of(text);
    }
  }
}
