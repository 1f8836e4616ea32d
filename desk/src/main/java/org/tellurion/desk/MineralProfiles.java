package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/** Puts together rows and profiles of minerals, as seen through a lens. */
final class MineralProfiles {
  private static final String MINERAL = "mineral";

  private final Desk desk;
  private final Names names;
  private final List<InstrumentIndex.Item> items;
  private final MineralGroups groups;
  private final Lens lens;

  MineralProfiles(Desk desk, List<InstrumentIndex.Item> items, MineralGroups groups, Lens lens) {
    this.desk = desk;
    this.names = desk.names();
    this.items = items;
    this.groups = groups;
    this.lens = lens;
  }

  /** One row per mineral on record, by id. */
  List<MineralRow> rows() {
    return rows(desk.snapshot().listEntities(SubjectKind.MINERAL));
  }

  /** The row of one mineral, also of one that is on record no more. */
  MineralRow row(Entity mineral) {
    return rows(List.of(mineral)).getFirst();
  }

  private List<MineralRow> rows(Collection<Entity> minerals) {
    Narrowed<RecordLine> measures = desk.listMeasures(Selection.NONE, lens).narrowed();
    Narrowed<RecordLine> disputes = desk.listDisputes(Selection.NONE, lens).narrowed();
    Narrowed<RecordLine> incidents = desk.listIncidents(Selection.NONE, lens).narrowed();
    Narrowed<RecordLine> lists = desk.listCriticalityLists(Selection.NONE, lens).narrowed();
    List<MineralRow> rows = new ArrayList<>();
    for (Entity mineral : minerals) {
      String id = mineral.id().id();
      List<InstrumentIndex.Item> naming = naming(id);
      rows.add(
          new MineralRow(
              mineral,
              names.mineral(id),
              List.copyOf(groups.membersOf(id)),
              naming.size(),
              (int) naming.stream().filter(item -> words(item).contains(id)).count(),
              viaGroup(id).size(),
              measures.count(MINERAL, id),
              disputes.count(MINERAL, id),
              incidents.count(MINERAL, id),
              lists.count(MINERAL, id)));
    }
    return List.copyOf(rows);
  }

  private static List<String> words(InstrumentIndex.Item item) {
    return item.entity().codes(InstrumentProperties.MINERALS);
  }

  private List<InstrumentIndex.Item> naming(String mineral) {
    return items.stream().filter(item -> item.matches(Facet.MINERAL, Set.of(mineral))).toList();
  }

  /** Instruments that name a group of the mineral in so many words, and not the mineral. */
  private List<InstrumentIndex.Item> viaGroup(String mineral) {
    Set<String> wider = Set.copyOf(groups.groupsOf(mineral));
    return items.stream()
        .filter(item -> !item.matches(Facet.MINERAL, Set.of(mineral)))
        .filter(item -> words(item).stream().anyMatch(wider::contains))
        .toList();
  }

  /** The profile of a mineral with its row. */
  MineralProfile profile(MineralRow row, Publishers publishers) {
    String id = row.id();
    List<InstrumentIndex.Item> naming = naming(id);
    Set<String> here = new HashSet<>(row.members());
    here.add(id);
    Selection selection = Selection.of(MINERAL, id);
    return new MineralProfile(
        row,
        lens,
        mentions(naming, here),
        mentions(viaGroup(id), Set.copyOf(row.groups())),
        Tally.of(naming, Facet.PARTY, names, row.filter()),
        Tally.byYear(naming, names, row.filter()),
        desk.listGaps(selection, lens).narrowed().choices(Gaps.KIND).options(),
        desk.listMeasures(selection, lens).narrowed().rows(),
        desk.listDisputes(selection, lens).narrowed().rows(),
        desk.listIncidents(selection, lens).narrowed().rows(),
        CriticalityGrid.of(desk, groups, id, lens),
        HistoryLine.of(row.entity()),
        names,
        publishers);
  }

  private List<MineralProfile.Mention> mentions(
      Collection<InstrumentIndex.Item> naming, Set<String> counting) {
    return InstrumentList.rows(naming, lens).stream()
        .map(
            row ->
                new MineralProfile.Mention(
                    row,
                    row.entity().codes(InstrumentProperties.MINERALS).stream()
                        .filter(counting::contains)
                        .toList()))
        .toList();
  }
}
