package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tellurion.model.CriticalityListProperties;
import org.tellurion.model.Edtf;
import org.tellurion.registry.Entity;

/**
 * Which editions of which criticality lists carry a mineral, by jurisdiction.
 *
 * @param lines jurisdictions by name, each with its editions: without a year first, then oldest
 *     first
 */
public record CriticalityGrid(List<Line> lines) {

  /** How an edition carries a mineral. */
  public enum Carried {
    LISTED("listed", "On the list"),
    MEMBERS("members", "On the list by some of its members"),
    GROUP("group", "On the list by its group"),
    NOT_RECORDED("not-recorded", "Not recorded on the list");

    private final String code;
    private final String label;

    Carried(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** The word used in JSON. */
    public String code() {
      return code;
    }

    /** What a reader sees. */
    public String label() {
      return label;
    }
  }

  /**
   * One edition.
   *
   * @param size number of minerals recorded on it
   */
  public record Edition(String id, String title, Optional<Edtf> year, int size, Carried carried) {}

  /** The editions of one jurisdiction. */
  public record Line(String jurisdiction, String name, List<Edition> editions) {}

  /** Number of editions that carry the mineral, itself, by its members or by its group. */
  public int carrying() {
    return (int)
        lines.stream()
            .flatMap(line -> line.editions().stream())
            .filter(edition -> edition.carried() != Carried.NOT_RECORDED)
            .count();
  }

  /** Number of editions on record. */
  public int editions() {
    return lines.stream().mapToInt(line -> line.editions().size()).sum();
  }

  /** Number of jurisdictions with at least one edition that carries the mineral. */
  public int jurisdictions() {
    return (int)
        lines.stream()
            .filter(
                line ->
                    line.editions().stream()
                        .anyMatch(edition -> edition.carried() != Carried.NOT_RECORDED))
            .count();
  }

  static CriticalityGrid of(Desk desk, MineralGroups groups, String mineral, Lens lens) {
    Names names = desk.names();
    Map<String, List<Entity>> byJurisdiction = new TreeMap<>(Comparator.comparing(names::party));
    for (RecordLine line : desk.listCriticalityLists(Selection.NONE, lens).narrowed().rows()) {
      byJurisdiction
          .computeIfAbsent(line.parties().getFirst(), _ -> new ArrayList<>())
          .add(line.entity());
    }
    List<Line> lines = new ArrayList<>();
    byJurisdiction.forEach(
        (jurisdiction, lists) ->
            lines.add(
                new Line(
                    jurisdiction,
                    names.party(jurisdiction),
                    lists.reversed().stream()
                        .map(list -> edition(groups, list, mineral))
                        .toList())));
    return new CriticalityGrid(List.copyOf(lines));
  }

  private static Edition edition(MineralGroups groups, Entity list, String mineral) {
    List<String> listed = list.codes(CriticalityListProperties.MINERALS);
    return new Edition(
        list.id().id(),
        list.text(CriticalityListProperties.TITLE).orElse(list.id().id()),
        list.date(CriticalityListProperties.YEAR),
        listed.size(),
        carried(groups, listed, mineral));
  }

  static Carried carried(MineralGroups groups, List<String> listed, String mineral) {
    if (listed.contains(mineral)) {
      return Carried.LISTED;
    }
    if (groups.groupsOf(mineral).stream().anyMatch(listed::contains)) {
      return Carried.GROUP;
    }
    return groups.membersOf(mineral).stream().anyMatch(listed::contains)
        ? Carried.MEMBERS
        : Carried.NOT_RECORDED;
  }

  void writeJson(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("criticalityLists");
    for (Line line : lines) {
      for (Edition edition : line.editions()) {
        out.writeStartObject();
        out.writeStringField("id", edition.id());
        out.writeStringField("jurisdiction", line.jurisdiction());
        out.writeStringField("title", edition.title());
        Json.text(out, "year", edition.year().map(Edtf::text));
        out.writeNumberField("size", edition.size());
        out.writeStringField("carried", edition.carried().code());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }
}
