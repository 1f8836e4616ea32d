package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.registry.Entity;
import org.tellurion.registry.State;

/**
 * The whole record on one page: how much there is, who is linked with whom, what was entered last,
 * what is not known.
 *
 * @param instruments on record; every one is in exactly one of {@code classes}
 * @param classes instruments by what they count as, what is agreed first
 * @param disputedClass instruments whose status, form or legal status is disputed, so that they may
 *     count elsewhere
 * @param knowledge instruments by how well they are known; one instrument may be in several
 * @param parties that take part in at least one instrument
 * @param claims live claims on subjects of every kind
 * @param publishers distinct publishers behind them
 * @param sources distinct sources behind them
 * @param map who shares instruments with whom
 * @param latest the last changes, latest first
 * @param gaps kinds of gap, most subjects first
 * @param moment the latest moment of recording
 */
public record Overview(
    int instruments,
    List<Tally> classes,
    int disputedClass,
    List<Tally> knowledge,
    int parties,
    int claims,
    int publishers,
    int sources,
    MapLinks map,
    List<ChangeGroup> latest,
    List<Gaps.Tally> gaps,
    Instant moment)
    implements View {
  private static final int LATEST = 10;

  /** Copies the lists. */
  public Overview {
    classes = List.copyOf(classes);
    knowledge = List.copyOf(knowledge);
    latest = List.copyOf(latest);
    gaps = List.copyOf(gaps);
  }

  static Overview of(Desk desk, MapLinks map, Lens lens) {
    List<InstrumentIndex.Item> items = InstrumentList.inTheWorld(desk.instruments(), lens);
    SourceDirectory sources = desk.listSources(Selection.NONE);
    List<ChangeGroup> changes = desk.listChanges(Selection.NONE).narrowed().rows();
    List<Gaps.Tally> gaps =
        desk.listGaps(Selection.NONE, lens).tallies().stream()
            .filter(tally -> tally.subjects() > 0)
            .sorted(Comparator.comparingInt(Gaps.Tally::subjects).reversed())
            .toList();
    return new Overview(
        items.size(),
        classes(items, desk.names()),
        (int) items.stream().filter(item -> isClassDisputed(item.entity())).count(),
        knowledge(items, desk.names()),
        new Participation(items).parties().size(),
        desk.coverage().claims(),
        sources.narrowed().rows().size(),
        sources.sources(),
        map,
        changes.subList(0, Math.min(LATEST, changes.size())),
        gaps,
        desk.snapshot().moment());
  }

  /** The same with another map. */
  Overview with(MapLinks other) {
    return new Overview(
        instruments,
        classes,
        disputedClass,
        knowledge,
        parties,
        claims,
        publishers,
        sources,
        other,
        latest,
        gaps,
        moment);
  }

  private static List<Tally> classes(List<InstrumentIndex.Item> items, Names names) {
    List<Tally> found = Tally.of(items, Facet.CLASS, names, InstrumentFilter.ALL);
    List<Tally> ordered = new ArrayList<>();
    for (String code : InstrumentClass.listCodes()) {
      found.stream().filter(tally -> tally.code().equals(code)).forEach(ordered::add);
    }
    return ordered;
  }

  private static boolean isClassDisputed(Entity instrument) {
    return instrument.state(InstrumentProperties.STATUS) == State.DISPUTED
        || instrument.state(InstrumentProperties.FORM) == State.DISPUTED
        || instrument.state(InstrumentProperties.LEGAL_STATUS) == State.DISPUTED;
  }

  private static List<Tally> knowledge(List<InstrumentIndex.Item> items, Names names) {
    List<Tally> knowledge = new ArrayList<>();
    add(knowledge, items, names, Facet.TEXT, "full-text", "Text public in full");
    add(knowledge, items, names, Facet.TEXT, "unpublished", "Text known not to be public");
    add(knowledge, items, names, Facet.LEGAL_STATUS, "unknown", "Legal status not known");
    InstrumentFilter disputed = new InstrumentFilter(java.util.Map.of(), "", true);
    int count = (int) items.stream().filter(item -> item.entity().isDisputed()).count();
    knowledge.add(new Tally("disputed", "Sources contradict each other", count, disputed));
    return knowledge;
  }

  private static void add(
      List<Tally> tallies,
      List<InstrumentIndex.Item> items,
      Names names,
      Facet facet,
      String code,
      String label) {
    int count =
        Tally.of(items, facet, names, InstrumentFilter.ALL).stream()
            .filter(tally -> tally.code().equals(code))
            .mapToInt(Tally::count)
            .sum();
    tallies.add(
        new Tally(facet.key() + "-" + code, label, count, InstrumentFilter.ALL.with(facet, code)));
  }

  /** A count as whole percent of the instruments, rounded down. */
  public int percent(Tally tally) {
    return instruments == 0 ? 0 : Math.floorDiv(100 * tally.count(), instruments);
  }

  @Override
  public String title() {
    return "The deals that govern critical minerals";
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeNumberField("instruments", instruments);
    Tally.write(out, "classes", classes);
    out.writeNumberField("disputedClass", disputedClass);
    Tally.write(out, "knowledge", knowledge);
    out.writeNumberField("parties", parties);
    out.writeNumberField("claims", claims);
    out.writeNumberField("publishers", publishers);
    out.writeNumberField("sources", sources);
    out.writeObjectFieldStart("map");
    map.writeMembers(out);
    out.writeEndObject();
    ChangeGroup.FIELDS.writeJson(out, "latestChanges", latest);
    out.writeObjectFieldStart("gaps");
    for (Gaps.Tally gap : gaps) {
      out.writeNumberField(gap.kind().code(), gap.subjects());
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  /** One headline figure a row. */
  @Override
  public Table table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(figure("instruments", "Instruments", instruments));
    classes.forEach(
        tally -> rows.add(figure("class-" + tally.code(), tally.label(), tally.count())));
    rows.add(figure("class-disputed", "Class rests on a disputed value", disputedClass));
    knowledge.forEach(tally -> rows.add(figure(tally.code(), tally.label(), tally.count())));
    rows.add(figure("parties", "Parties with an instrument", parties));
    rows.add(figure("claims", "Claims", claims));
    rows.add(figure("publishers", "Publishers", publishers));
    rows.add(figure("sources", "Sources", sources));
    rows.add(figure("map-links", map.title(), map.links().size()));
    gaps.forEach(
        gap -> rows.add(figure("gap-" + gap.kind().code(), gap.kind().label(), gap.subjects())));
    return Table.of(List.of("figure", "label", "count"), rows);
  }

  private static List<String> figure(String code, String label, int count) {
    return List.of(code, label, Integer.toString(count));
  }
}
