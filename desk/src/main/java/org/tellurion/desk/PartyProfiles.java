package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.CriticalityListProperties;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;
import org.tellurion.registry.Snapshot;

/** Puts together rows and profiles of parties, as seen through a lens. */
final class PartyProfiles {
  private final Desk desk;
  private final Snapshot snapshot;
  private final Names names;
  private final Participation participation;
  private final Memberships memberships;
  private final MineralGroups minerals;
  private final Lens lens;
  private final Map<String, List<String>> bodies = new HashMap<>();

  PartyProfiles(
      Desk desk,
      List<InstrumentIndex.Item> items,
      Memberships memberships,
      MineralGroups minerals,
      Lens lens) {
    this.desk = desk;
    this.snapshot = desk.snapshot();
    this.names = desk.names();
    this.participation = new Participation(items);
    this.memberships = memberships;
    this.minerals = minerals;
    this.lens = lens;
    for (Entity party : snapshot.listEntities(SubjectKind.PARTY)) {
      party
          .code(PartyProperties.COUNTRY)
          .ifPresent(
              country ->
                  bodies.computeIfAbsent(country, _ -> new ArrayList<>()).add(party.id().id()));
    }
  }

  /** One row per party on record, by code. */
  List<PartyRow> rows() {
    return snapshot.listEntities(SubjectKind.PARTY).stream().map(this::row).toList();
  }

  private PartyRow row(Entity party) {
    String code = party.id().id();
    List<InstrumentIndex.Item> own = participation.of(code);
    List<String> belonging = bodies.getOrDefault(code, List.of());
    List<InstrumentIndex.Item> through = participation.ofAny(belonging);
    InstrumentFilter filter = InstrumentFilter.ALL.with(Facet.PARTY, code);
    return new PartyRow(
        party,
        names.party(code),
        own.size(),
        (int) own.stream().filter(PartyProfiles::isTreaty).count(),
        Tally.of(own, Facet.STATUS, names, filter),
        seats(code).size(),
        List.copyOf(belonging),
        through.size(),
        onlyThrough(own, through).size(),
        own.stream().mapToInt(this::commitments).sum());
  }

  private static boolean isTreaty(InstrumentIndex.Item item) {
    return item.matches(Facet.FORM, Set.copyOf(PartyRow.TREATY_FORMS));
  }

  private int commitments(InstrumentIndex.Item item) {
    return snapshot.listDependents(SubjectKind.COMMITMENT, item.entity().id()).size();
  }

  private static List<InstrumentIndex.Item> onlyThrough(
      List<InstrumentIndex.Item> own, List<InstrumentIndex.Item> through) {
    Set<InstrumentIndex.Item> present = new HashSet<>(own);
    return through.stream().filter(item -> !present.contains(item)).toList();
  }

  /** The seats that count, as of the day of the lens if it has one. */
  private List<PartyProfile.Seat> seats(String party) {
    return memberships.of(party).stream()
        .map(seat -> MemberRow.of(seat, lens))
        .filter(MemberRow::counts)
        .map(
            member -> {
              String group = memberships.groupOf(member.entity());
              return new PartyProfile.Seat(group, names.instrument(group), member);
            })
        .toList();
  }

  /**
   * The profile of a party.
   *
   * @param with code of another party; the instruments are narrowed to those both take part in
   */
  PartyProfile profile(Entity party, Optional<String> with, Publishers publishers) {
    String code = party.id().id();
    PartyRow row = row(party);
    List<InstrumentIndex.Item> own = participation.of(code);
    List<InstrumentIndex.Item> through = onlyThrough(own, participation.ofAny(row.bodies()));
    List<PartyProfile.Part> parts = new ArrayList<>();
    parts.addAll(parts(own, code, row.bodies()));
    parts.addAll(parts(through, code, row.bodies()));
    List<PartyProfile.Part> chosen =
        parts.stream()
            .filter(part -> with.isEmpty() || (part.own() && part.includes(with.get())))
            .toList();
    return new PartyProfile(
        row,
        lens,
        with,
        chosen,
        row.bodies().stream().map(body -> row(snapshot.getEntity(SubjectId.party(body)))).toList(),
        seats(code),
        partners(code),
        Tally.of(own, Facet.MINERAL, names, row.filter()),
        themes(code, own),
        Tally.byYear(own, names, row.filter()),
        desk.listGaps(Selection.of("party", code), lens).narrowed().choices(Gaps.KIND).options(),
        desk.listMeasures(Selection.of("country", code), lens).narrowed().rows(),
        desk.listDisputes(Selection.of("party", code), lens).narrowed().rows(),
        desk.listIncidents(Selection.of("country", code), lens).narrowed().rows(),
        lists(code, own),
        desk.listStrategies(Selection.of("party", code), lens).narrowed().rows(),
        HistoryLine.of(party),
        names,
        publishers);
  }

  /** Its part in some instruments, newest first. */
  private List<PartyProfile.Part> parts(
      List<InstrumentIndex.Item> items, String code, List<String> bodies) {
    return InstrumentList.rows(items, lens).stream().map(row -> part(row, code, bodies)).toList();
  }

  private PartyProfile.Part part(InstrumentRow row, String code, List<String> bodies) {
    Entity instrument = row.entity();
    List<String> parties =
        Participation.known(desk.instruments().codes(instrument.id().id(), Facet.PARTY));
    Optional<Entity> seat =
        memberships.in(instrument.id().id()).stream()
            .filter(member -> member.id().localKey().equals(code))
            .findFirst();
    return new PartyProfile.Part(
        row,
        parties,
        instrument.codes(InstrumentProperties.PARTIES).contains(code),
        seat,
        bodies.stream().filter(parties::contains).toList());
  }

  private List<PartyProfile.Partner> partners(String code) {
    return participation.partnersOf(code).stream()
        .map(
            shared ->
                new PartyProfile.Partner(
                    shared.party(),
                    names.party(shared.party()),
                    shared.shared(),
                    shared.bilateral()))
        .toList();
  }

  private Trends.ActorRow themes(String code, List<InstrumentIndex.Item> own) {
    Trends.ActorRow all = Trends.row(code, names.party(code), own, names.listCodes("themes"));
    List<Trends.Cell> present =
        all.cells().stream()
            .filter(cell -> cell.share().carrying() > 0)
            .sorted(
                Comparator.comparingInt((Trends.Cell cell) -> cell.share().carrying())
                    .reversed()
                    .thenComparing(Trends.Cell::theme))
            .toList();
    return new Trends.ActorRow(all.actor(), all.name(), all.n(), all.unread(), present);
  }

  private List<PartyProfile.OwnList> lists(String code, List<InstrumentIndex.Item> own) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (Tally tally : Tally.of(own, Facet.MINERAL, names, InstrumentFilter.ALL)) {
      named.put(tally.code(), tally.count());
    }
    return desk
        .listCriticalityLists(Selection.of("jurisdiction", code), lens)
        .narrowed()
        .rows()
        .stream()
        .map(
            line -> {
              Entity list = line.entity();
              List<String> listed = list.codes(CriticalityListProperties.MINERALS);
              Set<String> wide = minerals.withGroups(listed);
              return new PartyProfile.OwnList(
                  list, listed.size(), named.keySet().stream().filter(wide::contains).toList());
            })
        .toList();
  }
}
