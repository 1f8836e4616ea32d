package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
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
    Map<SubjectKind, List<SubjectId>> byKind = histories.subjectsByKind();
    Map<SubjectKind, Shelf> shelves = new EnumMap<>(SubjectKind.class);
    for (SubjectKind kind : SubjectKind.values()) {
      List<SubjectId> subjects = byKind.getOrDefault(kind, List.of());
      shelves.put(kind, new Shelf(() -> fill(histories, identity, subjects, asOf)));
    }
    return new Snapshot(sequence, histories.lastMoment(asOf), histories, identity, shelves);
  }

  private Shelf.Content fill(
      Histories histories, Identity identity, List<SubjectId> subjects, Instant asOf) {
    // Subjects are resolved apart from each other, so side by side; their order is the map's.
    List<Optional<Entity>> resolved =
        subjects.parallelStream()
            .filter(subject -> identity.canonical(subject).equals(subject))
            .map(subject -> entity(histories, identity, subject, asOf))
            .toList();
    NavigableMap<String, Entity> present = new TreeMap<>();
    Map<SubjectId, Entity> ended = new HashMap<>();
    resolved.forEach(entity -> place(entity, present, ended));
    return content(present, ended);
  }

  /**
   * The next snapshot after a commit. Only the touched subjects, what hangs on them and what they
   * are merged with are resolved again; shelves of kinds without a touched subject are shared, and
   * a shelf that nobody has asked for yet is left to be filled when somebody does.
   */
  Snapshot rebuild(Snapshot previous, Histories histories, long sequence, Set<SubjectId> touched) {
    Instant now = Instant.MAX;
    Identity identity = Identity.of(histories.listJudgements(now));
    Set<SubjectId> dirty = withDependents(previous, identity, touched);
    Snapshot whole = build(histories, sequence, now);
    Map<SubjectKind, Shelf> shelves = new EnumMap<>(SubjectKind.class);
    for (SubjectKind kind : SubjectKind.values()) {
      List<SubjectId> again = dirty.stream().filter(subject -> subject.kind() == kind).toList();
      Shelf before = previous.shelf(kind);
      if (again.isEmpty()) {
        shelves.put(kind, before);
      } else if (before.isFilled()) {
        Shelf.Content changed = change(before.content(), histories, identity, again);
        shelves.put(kind, new Shelf(() -> changed));
      } else {
        shelves.put(kind, whole.shelf(kind));
      }
    }
    return new Snapshot(sequence, histories.lastMoment(now), histories, identity, shelves);
  }

  private Shelf.Content change(
      Shelf.Content before, Histories histories, Identity identity, List<SubjectId> again) {
    NavigableMap<String, Entity> present = new TreeMap<>(before.present());
    Map<SubjectId, Entity> ended = new HashMap<>(before.ended());
    for (SubjectId subject : again) {
      present.remove(subject.id());
      ended.remove(subject);
      if (identity.canonical(subject).equals(subject)) {
        place(entity(histories, identity, subject, Instant.MAX), present, ended);
      }
    }
    return content(present, ended);
  }

  private static Shelf.Content content(
      NavigableMap<String, Entity> present, Map<SubjectId, Entity> ended) {
    return new Shelf.Content(Collections.unmodifiableNavigableMap(present), Map.copyOf(ended));
  }

  private static void place(
      Optional<Entity> entity, Map<String, Entity> present, Map<SubjectId, Entity> ended) {
    if (entity.isEmpty()) {
      return;
    }
    Entity found = entity.get();
    if (found.hasClaims()) {
      present.put(found.id().id(), found);
    } else {
      ended.put(found.id(), found);
    }
  }

  private static Set<SubjectId> withDependents(
      Snapshot previous, Identity identity, Set<SubjectId> touched) {
    Set<SubjectId> dirty = new HashSet<>();
    for (SubjectId subject : touched) {
      dirty.addAll(identity.allNamesOf(subject));
      dirty.addAll(previous.identity().allNamesOf(subject));
      dirty.add(subject);
    }
    for (SubjectId owner : List.copyOf(dirty)) {
      for (SubjectKind kind :
          List.of(SubjectKind.MEMBERSHIP, SubjectKind.COMMITMENT, SubjectKind.HOOK)) {
        previous.listDependents(kind, owner).forEach(entity -> dirty.add(entity.id()));
      }
    }
    return dirty;
  }

  /**
   * Resolves one subject together with its duplicates; empty when nothing was said of it by then.
   */
  private Optional<Entity> entity(
      Histories histories, Identity identity, SubjectId subject, Instant asOf) {
    Set<SubjectId> merged = identity.duplicatesOf(subject);
    List<LedgerEntry> history = historyOf(histories, identity, subject, asOf);
    if (history.isEmpty()) {
      return Optional.empty();
    }
    Collection<Claim> live = live(history);
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
    return Optional.of(new Entity(subject, merged, List.copyOf(values), history));
  }

  /** Entries on a subject and then on its duplicates; a judgement between them stands once. */
  private static List<LedgerEntry> historyOf(
      Histories histories, Identity identity, SubjectId subject, Instant asOf) {
    List<LedgerEntry> own = histories.listEntries(subject, asOf);
    Set<SubjectId> merged = identity.duplicatesOf(subject);
    if (merged.isEmpty()) {
      return own;
    }
    List<LedgerEntry> history = new ArrayList<>(own);
    for (SubjectId duplicate : merged) {
      for (LedgerEntry entry : histories.listEntries(duplicate, asOf)) {
        if (!(entry instanceof Judgement) || !history.contains(entry)) {
          history.add(entry);
        }
      }
    }
    return List.copyOf(history);
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
        Collection<Claim> ofOwner = live(historyOf(histories, identity, owner, asOf));
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
