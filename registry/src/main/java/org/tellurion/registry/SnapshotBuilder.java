package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.DisputeProperties;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.MeasureProperties;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;

/** Builds snapshots from histories, whole or from an earlier snapshot and what was touched. */
final class SnapshotBuilder {
  private final Weighing weighing;

  SnapshotBuilder(Publishers publishers) {
    this.weighing = new Weighing(publishers);
  }

  /** The registry as recorded up to {@code asOf}. */
  Snapshot build(Histories histories, long sequence, Instant asOf) {
    Identity identity = Identity.of(histories.listJudgements(asOf));
    Map<SubjectKind, NavigableMap<String, Entity>> entities = new EnumMap<>(SubjectKind.class);
    for (SubjectId subject : histories.listSubjects()) {
      if (identity.canonical(subject).equals(subject)) {
        put(entities, subject, entity(histories, identity, subject, asOf));
      }
    }
    entities.replaceAll((_, byId) -> Collections.unmodifiableNavigableMap(byId));
    return new Snapshot(sequence, histories.lastMoment(asOf), identity, entities);
  }

  /**
   * The next snapshot after a commit. Only the touched subjects, what hangs on them and what they
   * are merged with are resolved again; maps of kinds without a touched subject are shared.
   */
  Snapshot rebuild(Snapshot previous, Histories histories, long sequence, Set<SubjectId> touched) {
    Instant now = Instant.MAX;
    Identity identity = Identity.of(histories.listJudgements(now));
    Map<SubjectKind, NavigableMap<String, Entity>> entities = new EnumMap<>(SubjectKind.class);
    for (SubjectKind kind : SubjectKind.values()) {
      entities.put(kind, previous.ofKind(kind));
    }
    Set<SubjectId> dirty = withDependents(previous, identity, touched);
    for (SubjectKind kind : SubjectKind.values()) {
      if (dirty.stream().anyMatch(subject -> subject.kind() == kind)) {
        NavigableMap<String, Entity> copy = new TreeMap<>(previous.ofKind(kind));
        for (SubjectId subject : dirty) {
          if (subject.kind() == kind) {
            copy.remove(subject.id());
            if (identity.canonical(subject).equals(subject)) {
              entity(histories, identity, subject, now)
                  .ifPresent(entity -> copy.put(subject.id(), entity));
            }
          }
        }
        entities.put(kind, Collections.unmodifiableNavigableMap(copy));
      }
    }
    return new Snapshot(sequence, histories.lastMoment(now), identity, entities);
  }

  private static Set<SubjectId> withDependents(
      Snapshot previous, Identity identity, Set<SubjectId> touched) {
    Set<SubjectId> dirty = new HashSet<>();
    for (SubjectId subject : touched) {
      dirty.add(subject);
      dirty.add(identity.canonical(subject));
      dirty.add(previous.canonical(subject));
      for (SubjectKind kind :
          List.of(SubjectKind.MEMBERSHIP, SubjectKind.COMMITMENT, SubjectKind.HOOK)) {
        previous.listDependents(kind, subject).forEach(entity -> dirty.add(entity.id()));
      }
    }
    return dirty;
  }

  private static void put(
      Map<SubjectKind, NavigableMap<String, Entity>> entities,
      SubjectId subject,
      Optional<Entity> entity) {
    entity.ifPresent(
        present ->
            entities
                .computeIfAbsent(subject.kind(), _ -> new TreeMap<>())
                .put(subject.id(), present));
  }

  /** Resolves one subject together with its duplicates; empty when no claim on it is live. */
  private Optional<Entity> entity(
      Histories histories, Identity identity, SubjectId subject, Instant asOf) {
    List<LedgerEntry> history = new ArrayList<>(histories.listEntries(subject, asOf));
    Set<SubjectId> merged = identity.duplicatesOf(subject);
    for (SubjectId duplicate : merged) {
      histories.listEntries(duplicate, asOf).stream()
          .filter(entry -> !history.contains(entry))
          .forEach(history::add);
    }
    Collection<Claim> live = live(history);
    if (live.isEmpty()) {
      return Optional.empty();
    }
    Weighing.Context context = contextOf(histories, identity, subject, live, asOf);
    List<Property> properties = Properties.listOf(subject.kind());
    List<List<WeighedClaim>> byProperty = new ArrayList<>();
    properties.forEach(_ -> byProperty.add(new ArrayList<>()));
    for (Claim claim : live) {
      byProperty.get(claim.property().index()).add(weighing.weigh(claim, context));
    }
    List<Resolved> values = new ArrayList<>(properties.size());
    for (Property property : properties) {
      values.add(Resolution.resolve(property, byProperty.get(property.index())));
    }
    return Optional.of(new Entity(subject, merged, List.copyOf(values), List.copyOf(history)));
  }

  /** Claims that are recorded and not withdrawn, in order of the ledger. */
  static Collection<Claim> live(List<LedgerEntry> history) {
    Map<ClaimId, Claim> live = new LinkedHashMap<>();
    for (LedgerEntry entry : history) {
      switch (entry) {
        case Claim claim -> live.put(claim.id(), claim);
        case Withdrawal withdrawal -> live.remove(withdrawal.claim());
        case Judgement _ -> {
          // Identity is settled before; a judgement says nothing of a value.
        }
      }
    }
    return live.values();
  }

  private static Weighing.Context contextOf(
      Histories histories,
      Identity identity,
      SubjectId subject,
      Collection<Claim> live,
      Instant asOf) {
    return switch (subject.kind()) {
      case INSTRUMENT ->
          new Weighing.Context(
              texts(live, InstrumentProperties.TEXT_URL),
              codes(live, InstrumentProperties.PARTIES));
      case MEMBERSHIP, COMMITMENT -> {
        SubjectId owner = identity.canonical(SubjectId.instrument(subject.ownerId()));
        Collection<Claim> ofOwner = live(histories.listEntries(owner, asOf));
        Set<String> concerned = new HashSet<>(codes(ofOwner, InstrumentProperties.PARTIES));
        if (subject.kind() == SubjectKind.MEMBERSHIP && !concerned.isEmpty()) {
          concerned.add(subject.localKey());
        }
        yield new Weighing.Context(texts(ofOwner, InstrumentProperties.TEXT_URL), concerned);
      }
      case MEASURE -> new Weighing.Context(Set.of(), codes(live, MeasureProperties.COUNTRY));
      case DISPUTE -> {
        Set<String> concerned = new HashSet<>(codes(live, DisputeProperties.COMPLAINANTS));
        concerned.addAll(codes(live, DisputeProperties.RESPONDENTS));
        yield new Weighing.Context(Set.of(), concerned);
      }
      case PARTY, MINERAL, STRATEGY, HOOK, INCIDENT, TOOL_USE, CRITICALITY_LIST ->
          Weighing.Context.NONE;
    };
  }

  private static Set<String> codes(Collection<Claim> claims, Property property) {
    Set<String> codes = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.property().equals(property) && claim.value() instanceof Value.Code(String code)) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static Set<String> texts(Collection<Claim> claims, Property property) {
    Set<String> texts = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.property().equals(property) && claim.value() instanceof Value.Text(String text)) {
        texts.add(text);
      }
    }
    return texts;
  }
}
