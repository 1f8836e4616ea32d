package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.DisputeProperties;
import org.tellurion.model.HookProperties;
import org.tellurion.model.IncidentProperties;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.MeasureProperties;
import org.tellurion.model.MineralProperties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;
import org.tellurion.registry.Resolved;
import org.tellurion.registry.Snapshot;
import org.tellurion.registry.WeighedClaim;

/** Puts together the profile of an instrument from a snapshot. */
final class InstrumentProfiles {
  private final Desk desk;
  private final Snapshot snapshot;
  private final Publishers publishers;

  InstrumentProfiles(Desk desk, Publishers publishers) {
    this.desk = desk;
    this.snapshot = desk.snapshot();
    this.publishers = publishers;
  }

  InstrumentProfile of(Entity instrument, Lens lens) {
    List<Entity> members = snapshot.listDependents(SubjectKind.MEMBERSHIP, instrument.id());
    List<Entity> commitments = snapshot.listDependents(SubjectKind.COMMITMENT, instrument.id());
    List<HistoryLine> history = new ArrayList<>(HistoryLine.of(instrument));
    List<Claim> claims = new ArrayList<>(liveClaims(instrument));
    for (Entity dependent : concat(members, commitments)) {
      history.addAll(HistoryLine.of(dependent));
      claims.addAll(liveClaims(dependent));
    }
    history.sort(Comparator.comparing(HistoryLine::at).reversed());
    return new InstrumentProfile(
        new InstrumentRow(instrument, lens.on().map(day -> Phase.on(instrument, day))),
        relations(instrument),
        members.stream().map(member -> MemberRow.of(member, lens)).toList(),
        commitments.stream()
            .map(commitment -> CommitmentRow.of(commitment, lens.on().orElse(desk.today())))
            .toList(),
        strategies(instrument),
        hooks(instrument),
        related(instrument),
        SourceLine.of(claims, publishers),
        List.copyOf(history),
        desk.names(),
        publishers);
  }

  private static List<Entity> concat(List<Entity> one, List<Entity> two) {
    List<Entity> all = new ArrayList<>(one);
    all.addAll(two);
    return all;
  }

  /** The live claims on a subject. */
  static List<Claim> liveClaims(Entity entity) {
    List<Claim> claims = new ArrayList<>();
    for (Resolved resolved : entity.values()) {
      for (Alternative alternative : resolved.alternatives()) {
        alternative.claims().stream().map(WeighedClaim::claim).forEach(claims::add);
      }
    }
    return claims;
  }

  private List<InstrumentProfile.RelationLine> relations(Entity instrument) {
    List<InstrumentProfile.RelationLine> lines = new ArrayList<>();
    for (Value.Link link : instrument.links(InstrumentProperties.RELATIONS)) {
      lines.add(line(link.relation(), true, link.target()));
    }
    for (Entity other : desk.listRelatedTo(instrument.id())) {
      for (Value.Link link : other.links(InstrumentProperties.RELATIONS)) {
        SubjectId target = snapshot.canonical(SubjectId.instrument(link.target()));
        if (target.equals(instrument.id())) {
          lines.add(line(link.relation(), false, other.id().id()));
        }
      }
    }
    return List.copyOf(lines);
  }

  private InstrumentProfile.RelationLine line(String relation, boolean outgoing, String target) {
    String canonical = snapshot.canonical(SubjectId.instrument(target)).id();
    return new InstrumentProfile.RelationLine(
        relation, outgoing, canonical, desk.names().instrument(canonical));
  }

  private List<Entity> strategies(Entity instrument) {
    return instrument.codes(InstrumentProperties.SERVES).stream()
        .map(id -> snapshot.findEntity(new SubjectId(SubjectKind.STRATEGY, id)))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Entity> hooks(Entity instrument) {
    return snapshot.listEntities(SubjectKind.HOOK).stream()
        .filter(hook -> hook.codes(HookProperties.REACHES).contains(instrument.id().id()))
        .toList();
  }

  private RelatedRecords related(Entity instrument) {
    Set<String> parties = new HashSet<>(instrument.codes(InstrumentProperties.PARTIES));
    Set<String> minerals = withGroups(instrument.codes(InstrumentProperties.MINERALS));
    return new RelatedRecords(
        matching(
            SubjectKind.MEASURE,
            parties,
            minerals,
            List.of(MeasureProperties.COUNTRY),
            MeasureProperties.MINERALS),
        matching(
            SubjectKind.DISPUTE,
            parties,
            minerals,
            List.of(DisputeProperties.COMPLAINANTS, DisputeProperties.RESPONDENTS),
            DisputeProperties.MINERALS),
        matching(
            SubjectKind.INCIDENT,
            parties,
            minerals,
            List.of(IncidentProperties.COUNTRIES),
            IncidentProperties.MINERALS));
  }

  private List<Entity> matching(
      SubjectKind kind,
      Set<String> parties,
      Set<String> minerals,
      List<Property> whose,
      Property which) {
    return snapshot.listEntities(kind).stream()
        .filter(
            entity ->
                whose.stream()
                    .flatMap(property -> entity.codes(property).stream())
                    .anyMatch(parties::contains))
        .filter(
            entity -> {
              Set<String> named = withGroups(entity.codes(which));
              return minerals.isEmpty()
                  || named.isEmpty()
                  || named.stream().anyMatch(minerals::contains);
            })
        .toList();
  }

  private Set<String> withGroups(Collection<String> minerals) {
    Set<String> all = new HashSet<>(minerals);
    for (String mineral : minerals) {
      snapshot
          .findEntity(SubjectId.mineral(mineral))
          .ifPresent(entity -> all.addAll(entity.codes(MineralProperties.GROUPS)));
    }
    return all;
  }
}
