package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.registry.Snapshot;

/** Counts shared instruments by pair, by the rules of {@link MapLinks}. */
final class LinkCounter {
  private final Snapshot snapshot;
  private final Names names;
  private final Map<Pair, List<InstrumentRow>> shared = new TreeMap<>();
  private final Map<String, Integer> instruments = new HashMap<>();
  private final List<InstrumentRow> wide = new ArrayList<>();

  private LinkCounter(Desk desk) {
    this.snapshot = desk.snapshot();
    this.names = desk.names();
  }

  private record Pair(String from, String to) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byFrom = from.compareTo(other.from);
      return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }
  }

  /** The links among the instruments that a filter leaves. */
  static MapLinks links(Desk desk, InstrumentFilter asked, Lens lens, int atLeast) {
    boolean narrowed =
        !asked.chosen(Facet.CLASS).isEmpty()
            || !asked.chosen(Facet.STATUS).isEmpty()
            || !asked.chosen(Facet.FORM).isEmpty();
    InstrumentFilter filter = narrowed ? asked : asked.with(Facet.CLASS, MapLinks.USUAL_CLASSES);
    InstrumentList list = desk.listInstruments(filter, lens, InstrumentList.Sort.NEWEST);
    LinkCounter counter = new LinkCounter(desk);
    for (InstrumentRow row : list.rows()) {
      counter.count(row, desk.instruments().codes(row.id(), Facet.PARTY));
    }
    return counter.links(list, atLeast);
  }

  private void count(InstrumentRow row, List<String> parties) {
    Set<String> homes = new TreeSet<>();
    parties.stream()
        .filter(party -> !Facet.STATES.contains(party))
        .map(this::home)
        .forEach(homes::add);
    if (homes.size() < 2) {
      return;
    }
    if (homes.size() > MapLinks.MOST_PARTIES) {
      wide.add(row);
      return;
    }
    for (String from : homes) {
      instruments.merge(from, 1, Integer::sum);
      for (String to : homes) {
        if (from.compareTo(to) < 0) {
          shared.computeIfAbsent(new Pair(from, to), _ -> new ArrayList<>()).add(row);
        }
      }
    }
  }

  /** The state or bloc that a party that is no government stands for; else the party itself. */
  private String home(String party) {
    if (!InstrumentClass.isNoGovernment(snapshot, party)) {
      return party;
    }
    return snapshot
        .findEntity(SubjectId.party(party))
        .flatMap(entity -> entity.code(PartyProperties.COUNTRY))
        .orElse(party);
  }

  private Optional<String> place(String party) {
    if (party.equals("EU")) {
      return Optional.of(party);
    }
    return snapshot
        .findEntity(SubjectId.party(party))
        .flatMap(entity -> entity.text(PartyProperties.ISO_NUMERIC))
        .map(code -> "0".repeat(Math.max(0, 3 - code.length())) + code);
  }

  private MapLinks links(InstrumentList list, int atLeast) {
    List<MapLinks.Link> links = listLinks(atLeast);
    Map<String, Set<String>> partners = new HashMap<>();
    for (MapLinks.Link link : links) {
      partners.computeIfAbsent(link.from(), _ -> new HashSet<>()).add(link.to());
      partners.computeIfAbsent(link.to(), _ -> new HashSet<>()).add(link.from());
    }
    List<MapLinks.Node> nodes = new ArrayList<>();
    partners.forEach(
        (party, others) ->
            nodes.add(
                new MapLinks.Node(
                    party,
                    names.party(party),
                    instruments.getOrDefault(party, 0),
                    others.size(),
                    place(party))));
    nodes.sort(
        Comparator.comparingInt(MapLinks.Node::instruments)
            .reversed()
            .thenComparing(MapLinks.Node::code));
    return new MapLinks(
        list.filter(),
        atLeast,
        list.rows().size(),
        nodes,
        links,
        shared.size() - links.size(),
        wide,
        list.facets());
  }

  private List<MapLinks.Link> listLinks(int atLeast) {
    List<MapLinks.Link> links = new ArrayList<>();
    shared.forEach(
        (pair, rows) -> {
          if (rows.size() >= atLeast) {
            links.add(
                new MapLinks.Link(
                    pair.from(),
                    names.party(pair.from()),
                    pair.to(),
                    names.party(pair.to()),
                    rows));
          }
        });
    links.sort(
        Comparator.comparingInt(MapLinks.Link::shared)
            .reversed()
            .thenComparing(MapLinks.Link::fromName)
            .thenComparing(MapLinks.Link::toName));
    return links;
  }
}
