package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.tellurion.model.SubjectKind;

/**
 * The cross-cutting table: which share of an actor's instruments carries each theme.
 *
 * <p>Counting rules: an instrument counts for every actor that is its party or a member of its
 * group; one of a bloc does not count for the bloc's members, one of an agency not for its state. A
 * text is <em>read</em> when it is public in full; where it is not, a theme that is not recorded is
 * not absent, so every share is a lower bound and stands beside the number of unread texts.
 *
 * @param actors in the order asked for
 * @param themes every theme of the vocabulary, the most recorded first
 * @param rows one an actor, in the order of {@code actors}
 * @param pooled over the distinct instruments of all actors shown
 */
public record Trends(
    TrendScope scope,
    List<String> actors,
    List<Theme> themes,
    List<ActorRow> rows,
    ActorRow pooled,
    Map<Facet, SortedSet<String>> filter,
    Names names)
    implements View {
  /** Actors shown when none is asked for: the repeat players of the literature. */
  public static final List<String> DEFAULT_ACTORS =
      List.of("USA", "EU", "JPN", "AUS", "CAN", "GBR");

  private static final Fields<Cell> FIELDS =
      Fields.<Cell>builder()
          .text("actor", Cell::actor)
          .text("theme", Cell::theme)
          .number("carrying", cell -> cell.share().carrying())
          .number("n", cell -> cell.share().n())
          .number("unread", cell -> cell.share().unread())
          .number("carrying-read", cell -> cell.share().carryingRead())
          .number("at-least-percent", cell -> cell.share().atLeastPercent())
          .number("at-most-percent", cell -> cell.share().atMostPercent())
          .number("read-percent", cell -> cell.share().readPercent())
          .build();

  /** A theme of the vocabulary. */
  public record Theme(String code, String label) {}

  /** One actor and one theme. */
  public record Cell(String actor, String theme, Share share) {}

  /**
   * One actor.
   *
   * @param n instruments
   * @param unread those whose text is not public in full
   * @param cells one a theme, in the order of the themes
   */
  public record ActorRow(String actor, String name, int n, int unread, List<Cell> cells) {}

  static Trends of(Desk desk, List<String> parties, TrendScope scope, Lens lens) {
    List<String> actors =
        parties.isEmpty()
            ? DEFAULT_ACTORS
            : parties.stream()
                .map(word -> desk.lookup().get(SubjectKind.PARTY, word))
                .distinct()
                .toList();
    Names names = desk.names();
    Map<Facet, SortedSet<String>> filter = scope.codes(names);
    List<InstrumentIndex.Item> counted =
        inScope(InstrumentList.inTheWorld(desk.instruments(), lens), filter);
    List<String> codes = names.listCodes("themes");
    ActorRow pooled = row("", "All shown", ofAny(counted, actors), codes);
    List<String> ordered =
        pooled.cells().stream()
            .sorted(
                Comparator.comparingInt((Cell cell) -> cell.share().carrying())
                    .reversed()
                    .thenComparing(Cell::theme))
            .map(Cell::theme)
            .toList();
    return new Trends(
        scope,
        actors,
        ordered.stream().map(code -> new Theme(code, names.label("themes", code))).toList(),
        actors.stream()
            .map(actor -> row(actor, names.party(actor), ofAny(counted, List.of(actor)), ordered))
            .toList(),
        row("", "All shown", ofAny(counted, actors), ordered),
        filter,
        names);
  }

  /** Instruments that pass every facet of a filter. */
  static List<InstrumentIndex.Item> inScope(
      List<InstrumentIndex.Item> items, Map<Facet, SortedSet<String>> filter) {
    return items.stream()
        .filter(
            item ->
                filter.entrySet().stream()
                    .allMatch(entry -> item.matches(entry.getKey(), entry.getValue())))
        .toList();
  }

  private static List<InstrumentIndex.Item> ofAny(
      List<InstrumentIndex.Item> items, List<String> actors) {
    Set<String> chosen = new HashSet<>(actors);
    return items.stream().filter(item -> item.matches(Facet.PARTY, chosen)).toList();
  }

  /** How often some instruments carry each of some themes. */
  static ActorRow row(
      String actor, String name, List<InstrumentIndex.Item> items, List<String> themes) {
    List<InstrumentIndex.Item> read =
        items.stream().filter(item -> item.matches(Facet.TEXT, Set.of("full-text"))).toList();
    int unread = items.size() - read.size();
    List<Cell> cells = new ArrayList<>();
    for (String theme : themes) {
      cells.add(
          new Cell(
              actor,
              theme,
              new Share(carrying(items, theme), carrying(read, theme), items.size(), unread)));
    }
    return new ActorRow(actor, name, items.size(), unread, List.copyOf(cells));
  }

  private static int carrying(List<InstrumentIndex.Item> items, String theme) {
    return (int) items.stream().filter(item -> item.matches(Facet.THEME, Set.of(theme))).count();
  }

  /** What is learned: the theme most on record, with its lower bound and what is unread. */
  @Override
  public String title() {
    if (pooled.n() == 0) {
      return "Trends: no instrument of these actors is on record";
    }
    return themes.getFirst().label()
        + " is the theme most on record: in at least "
        + pooled.cells().getFirst().share().atLeastPercent()
        + "\u00a0% of "
        + pooled.n()
        + " instruments, "
        + pooled.unread()
        + " of them unread";
  }

  /** One actor and theme a row. */
  @Override
  public Table table() {
    return FIELDS.table(rows.stream().flatMap(row -> row.cells().stream()).toList());
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("scope", scope.code());
    Json.texts(out, "actors", actors);
    out.writeNumberField("n", pooled.n());
    out.writeNumberField("unread", pooled.unread());
    FIELDS.writeJson(out, "rows", rows.stream().flatMap(row -> row.cells().stream()).toList());
    out.writeEndObject();
  }

  /** Writes {@code "themes": {…}} of one actor. */
  static void writeActor(JsonGenerator out, ActorRow row) throws IOException {
    out.writeObjectFieldStart("themes");
    out.writeNumberField("n", row.n());
    out.writeNumberField("unread", row.unread());
    FIELDS.writeJson(out, "rows", row.cells());
    out.writeEndObject();
  }
}
