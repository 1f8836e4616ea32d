package org.tellurion.web.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Links between places, ready to be drawn. Everything is in user units of {@link WorldMap}.
 *
 * @param nodes smallest first, so that large ones lie on top
 * @param links thinnest first
 */
public record LinkMap(List<Node> nodes, List<Arc> links) {
  private static final double BOW = 0.18;
  private static final int LABELS = 16;
  private static final double LETTER = 6.2;
  private static final double LINE = 15;

  /**
   * A party to be drawn.
   *
   * @param code of the party
   * @param label name of the party
   * @param href its page, with lens
   * @param count how many instruments it has here
   */
  public record Party(String code, String label, String href, int count, WorldMap.Point at) {}

  /**
   * A link to be drawn.
   *
   * @param from code of one party, {@code to} code of the other
   * @param label what a reader is told: both names and the number
   * @param href the instruments behind it, with lens
   */
  public record Link(String from, String to, int count, String label, String href) {}

  /** A party with its place, size and whether there is room for its name. */
  public record Node(Party party, String x, String y, String radius, boolean named) {}

  /** A link with the data of its path and its width. */
  public record Arc(Link link, String path, String width) {}

  /** Copies the lists. */
  public LinkMap {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /** Draws links between parties; links to a party that is not among them are left out. */
  public static LinkMap of(List<Party> parties, List<Link> links) {
    List<Party> bySize =
        parties.stream()
            .sorted(Comparator.comparingInt(Party::count).reversed().thenComparing(Party::code))
            .toList();
    List<double[]> taken = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    for (Party party : bySize) {
      nodes.add(node(party, nodes.size() < LABELS && takeRoom(taken, party)));
    }
    List<Arc> arcs = new ArrayList<>();
    links.stream()
        .sorted(
            Comparator.comparingInt(Link::count).thenComparing(Link::from).thenComparing(Link::to))
        .forEach(link -> addArc(arcs, parties, link));
    return new LinkMap(nodes.reversed(), arcs);
  }

  private static Node node(Party party, boolean named) {
    return new Node(
        party, format(party.at().x()), format(party.at().y()), format(radius(party)), named);
  }

  private static double radius(Party party) {
    return 2 + 0.9 * Math.sqrt(party.count());
  }

  /** Whether the name fits beside the circle without touching a name that is already there. */
  private static boolean takeRoom(List<double[]> taken, Party party) {
    double left = party.at().x() + radius(party) + 3;
    double right = left + LETTER * party.label().length();
    double top = party.at().y() - LINE / 2;
    boolean free =
        right < WorldMap.WIDTH
            && taken.stream()
                .noneMatch(
                    box ->
                        left < box[1]
                            && right > box[0]
                            && top < box[2] + LINE
                            && top + LINE > box[2]);
    if (free) {
      taken.add(new double[] {left, right, top});
    }
    return free;
  }

  private static void addArc(List<Arc> arcs, List<Party> parties, Link link) {
    for (Party from : parties) {
      for (Party to : parties) {
        if (from.code().equals(link.from()) && to.code().equals(link.to())) {
          arcs.add(new Arc(link, path(from.at(), to.at()), format(width(link.count()))));
          return;
        }
      }
    }
  }

  private static double width(int count) {
    return 0.7 + 0.9 * Math.sqrt(count - 1.0);
  }

  /** A quadratic curve that bows to the north. */
  private static String path(WorldMap.Point from, WorldMap.Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double side = dx >= 0 ? 1 : -1;
    double bowX = (from.x() + to.x()) / 2 + side * BOW * dy;
    double bowY = Math.max(4, (from.y() + to.y()) / 2 - side * BOW * dx);
    return "M"
        + format(from.x())
        + " "
        + format(from.y())
        + "Q"
        + format(bowX)
        + " "
        + format(bowY)
        + " "
        + format(to.x())
        + " "
        + format(to.y());
  }

  private static String format(double number) {
    return String.format(Locale.ENGLISH, "%.1f", number);
  }
}
