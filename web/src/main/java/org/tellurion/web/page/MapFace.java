package org.tellurion.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tellurion.desk.Facet;
import org.tellurion.desk.MapLinks;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.LinkMap;
import org.tellurion.web.ui.WorldMap;

/**
 * The map of links as a template shows it.
 *
 * @param drawing the map
 * @param undrawn names of parties that lie nowhere, with their number of instruments
 * @param selects what can be chosen
 */
public record MapFace(MapLinks links, LinkMap drawing, List<String> undrawn, List<Select> selects) {
  private static final List<Facet> SELECTS =
      List.of(Facet.MINERAL, Facet.FORM, Facet.LEGAL_STATUS, Facet.STATUS, Facet.YEAR);

  /** Copies the lists. */
  public MapFace {
    undrawn = List.copyOf(undrawn);
    selects = List.copyOf(selects);
  }

  /** One field of the form. */
  public record Select(String name, String label, List<Option> options) {
    /** Copies the list. */
    public Select {
      options = List.copyOf(options);
    }
  }

  /** One choice of a field. */
  public record Option(String value, String label, boolean chosen) {}

  static MapFace of(Frame frame, MapLinks links) {
    List<LinkMap.Party> parties = new ArrayList<>();
    List<String> undrawn = new ArrayList<>();
    for (MapLinks.Node node : links.nodes()) {
      Optional<WorldMap.Point> point = node.place().flatMap(WorldMap.get()::find);
      if (point.isPresent()) {
        parties.add(
            new LinkMap.Party(
                node.code(),
                node.name(),
                frame.to("/parties/" + node.code()),
                node.instruments(),
                point.get()));
      } else {
        undrawn.add(node.name());
      }
    }
    List<LinkMap.Link> drawn =
        links.links().stream()
            .map(
                link ->
                    new LinkMap.Link(
                        link.from(),
                        link.to(),
                        link.shared(),
                        link.fromName() + " and " + link.toName() + ": " + link.shared(),
                        "#" + anchor(link)))
            .toList();
    return new MapFace(links, LinkMap.of(parties, drawn), undrawn, selects(links));
  }

  /** The anchor of a pair's row in the table. */
  public static String anchor(MapLinks.Link link) {
    return "link-" + link.from() + "-" + link.to();
  }

  private static List<Select> selects(MapLinks links) {
    List<Select> selects = new ArrayList<>();
    for (Facet facet : SELECTS) {
      for (Facet.Counts counts : links.choices()) {
        if (counts.facet() == facet) {
          selects.add(
              new Select(
                  facet.key(),
                  facet.label(),
                  counts.entries().stream()
                      .map(
                          count ->
                              new Option(
                                  count.code(),
                                  count.label() + " (" + count.instruments() + ")",
                                  count.chosen()))
                      .toList()));
        }
      }
    }
    return selects;
  }
}
