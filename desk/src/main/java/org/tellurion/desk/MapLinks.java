package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who shares instruments with whom: pairs of parties, for a map and its table.
 *
 * <p>Counting rules: an instrument links every two of its parties, when these are at most {@value
 * #MOST_PARTIES}; larger ones are left out and listed, since every one of them would link everybody
 * in it with everybody. Agencies, firms, sub-state governments and bodies of a bloc stand for the
 * state or bloc they belong to; two parties of one state make no link. Acts of a bloc are not those
 * of its members. Unless class, status or form is chosen, agreements, deals and small groups count,
 * and proposals, joint statements, trade and investment treaties and what is not confirmed do not.
 *
 * @param filter what is counted
 * @param atLeast instruments a pair must share to be linked
 * @param counted instruments that the filter leaves
 * @param nodes parties of the links, most instruments first
 * @param links most shared instruments first
 * @param thinner number of pairs that share fewer than {@code atLeast}
 * @param wide instruments with too many parties to link them
 * @param choices what can be chosen: instruments that the filter leaves, by facet
 */
public record MapLinks(
    InstrumentFilter filter,
    int atLeast,
    int counted,
    List<Node> nodes,
    List<Link> links,
    int thinner,
    List<InstrumentRow> wide,
    List<Facet.Counts> choices)
    implements View {
  /** Parties that an instrument that makes links may have. */
  public static final int MOST_PARTIES = 4;

  /** Instruments that a pair must share, unless asked otherwise. */
  public static final int USUAL_AT_LEAST = 2;

  /** Classes that count unless class, status or form is chosen. */
  static final List<String> USUAL_CLASSES =
      List.of(
          InstrumentClass.AGREEMENT.code(),
          InstrumentClass.AGENCY_OR_FIRM.code(),
          InstrumentClass.SMALL_GROUP.code());

  private static final List<String> COLUMNS =
      List.of("from", "from-name", "to", "to-name", "shared", "instrument", "title", "filed-under");

  /** Copies the lists. */
  public MapLinks {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    wide = List.copyOf(wide);
    choices = List.copyOf(choices);
  }

  /**
   * A party.
   *
   * @param instruments it has with others, linked or not
   * @param partners parties it is linked with
   * @param place ISO 3166-1 numeric code of three digits, or {@code EU}; empty for what lies
   *     nowhere
   */
  public record Node(
      String code, String name, int instruments, int partners, Optional<String> place) {}

  /**
   * Two parties and what they share.
   *
   * @param from the code that comes first in the alphabet
   * @param instruments newest first
   */
  public record Link(
      String from, String fromName, String to, String toName, List<InstrumentRow> instruments) {
    /** Copies the list. */
    public Link {
      instruments = List.copyOf(instruments);
    }

    /** Number of shared instruments. */
    public int shared() {
      return instruments.size();
    }

    boolean touches(String party) {
      return from.equals(party) || to.equals(party);
    }
  }

  /** What the map shows, in one sentence; a sentence of figures, never of a guess. */
  @Override
  public String title() {
    String what = atLeast == 1 ? "an instrument" : "at least " + inWords(atLeast) + " instruments";
    if (links.isEmpty()) {
      return "No two parties share " + what;
    }
    List<Node> hubs = hubs();
    if (hubs.size() < 2 || links.size() == 1) {
      return (links.size() == 1 ? "1 pair shares " : links.size() + " pairs share ") + what;
    }
    long held =
        links.stream()
            .filter(link -> hubs.stream().anyMatch(hub -> link.touches(hub.code())))
            .count();
    String who = withArticle(hubs.get(0).name()) + " or " + withArticle(hubs.get(1).name());
    String where = held == links.size() ? "each of the " + held : held + " of the " + links.size();
    return Character.toUpperCase(who.charAt(0))
        + who.substring(1)
        + " is in "
        + where
        + " pairs that share "
        + what;
  }

  private static String inWords(int number) {
    List<String> words =
        List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    return number >= 2 && number <= 10 ? words.get(number - 2) : Integer.toString(number);
  }

  /** {@code the United States}, {@code the European Union}, {@code Zambia}. */
  private static String withArticle(String name) {
    boolean plural = name.startsWith("United ") || (name.endsWith("s") && name.contains(" "));
    boolean plain = List.of("Netherlands", "Philippines", "Bahamas", "Gambia").contains(name);
    return plural || plain || name.endsWith(" Union") || name.contains("Republic")
        ? "the " + name
        : name;
  }

  /** The two parties with the most partners. */
  private List<Node> hubs() {
    return nodes.stream()
        .sorted(
            Comparator.comparingInt(Node::partners)
                .thenComparingInt(Node::instruments)
                .reversed()
                .thenComparing(Node::code))
        .limit(2)
        .toList();
  }

  /** Whether nothing but the usual classes narrows. */
  public boolean usualScope() {
    return filter.chosen(Facet.CLASS).equals(Set.copyOf(USUAL_CLASSES))
        && filter.chosen(Facet.STATUS).isEmpty()
        && filter.chosen(Facet.FORM).isEmpty();
  }

  /** One row a pair and instrument. */
  @Override
  public Table table() {
    List<List<String>> rows = new ArrayList<>();
    for (Link link : links) {
      for (InstrumentRow instrument : link.instruments()) {
        rows.add(
            List.of(
                link.from(),
                link.fromName(),
                link.to(),
                link.toName(),
                Integer.toString(link.shared()),
                instrument.id(),
                instrument.title(),
                instrument.filedUnder().map(date -> date.text()).orElse("")));
      }
    }
    return Table.of(COLUMNS, rows);
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    writeMembers(out);
    out.writeEndObject();
  }

  /** Writes the fields without the enclosing object. */
  void writeMembers(JsonGenerator out) throws IOException {
    out.writeStringField("title", title());
    out.writeNumberField("atLeast", atLeast);
    out.writeNumberField("mostParties", MOST_PARTIES);
    out.writeObjectFieldStart("filter");
    for (Map.Entry<Facet, ? extends Set<String>> chosen : filter.chosen().entrySet()) {
      Json.texts(out, Fields.camel(chosen.getKey().key()), chosen.getValue());
    }
    out.writeEndObject();
    out.writeNumberField("counted", counted);
    out.writeNumberField("thinner", thinner);
    Json.texts(out, "wide", wide.stream().map(InstrumentRow::id).toList());
    out.writeArrayFieldStart("nodes");
    for (Node node : nodes) {
      out.writeStartObject();
      out.writeStringField("code", node.code());
      out.writeStringField("name", node.name());
      out.writeNumberField("instruments", node.instruments());
      out.writeNumberField("partners", node.partners());
      Json.text(out, "place", node.place());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("links");
    for (Link link : links) {
      out.writeStartObject();
      out.writeStringField("from", link.from());
      out.writeStringField("to", link.to());
      out.writeNumberField("shared", link.shared());
      Json.texts(out, "instruments", link.instruments().stream().map(InstrumentRow::id).toList());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** The distinct instruments behind the links. */
  public int linking() {
    Set<String> ids = new HashSet<>();
    links.forEach(link -> link.instruments().forEach(instrument -> ids.add(instrument.id())));
    return ids.size();
  }
}
