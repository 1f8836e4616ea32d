package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.CriticalityListProperties;
import org.tellurion.model.DisputeProperties;
import org.tellurion.model.MembershipProperties;
import org.tellurion.model.Property;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/**
 * Everything recorded of one party and around it.
 *
 * @param row its line in lists
 * @param with the party that {@code instruments} is narrowed to, if any
 * @param instruments it takes part in, then those only its bodies take part in
 * @param bodies its agencies, firms and sub-state governments
 * @param seats in small groups, also those it has left
 * @param partners whom it takes part with, most shared instruments first
 * @param minerals of its instruments
 * @param themes that its instruments carry, most frequent first, as {@link Trends} counts them
 * @param years its instruments by the year they are filed under
 * @param gaps number of gaps by kind, as {@link Gaps} counts them for the party
 * @param measures it takes
 * @param disputes it is a side of
 * @param incidents in it
 * @param lists criticality lists it publishes, newest first
 * @param strategies its laws and strategies
 * @param history of its own facts, latest first
 */
public record PartyProfile(
    PartyRow row,
    Lens lens,
    Optional<String> with,
    List<Part> instruments,
    List<PartyRow> bodies,
    List<Seat> seats,
    List<Partner> partners,
    List<Tally> minerals,
    Trends.ActorRow themes,
    List<Tally> years,
    List<Choices.Option> gaps,
    List<RecordLine> measures,
    List<RecordLine> disputes,
    List<RecordLine> incidents,
    List<OwnList> lists,
    List<StrategyRow> strategies,
    List<HistoryLine> history,
    Names names,
    Publishers publishers)
    implements View {

  /**
   * Its part in one instrument.
   *
   * @param parties all that take part
   * @param named whether the instrument names it as a party
   * @param seat its seat, where the instrument is a group
   * @param bodies its bodies that take part
   */
  public record Part(
      InstrumentRow instrument,
      List<String> parties,
      boolean named,
      Optional<Entity> seat,
      List<String> bodies) {

    /** Whether another party takes part too. */
    public boolean includes(String party) {
      return parties.contains(party);
    }

    /** Whether it takes part itself, not only through its bodies. */
    public boolean own() {
      return named || seat.filter(MemberRow::belongs).isPresent();
    }

    /**
     * Code of its standing in the group; empty when there is no seat or no standing is recorded.
     */
    public Optional<String> standing() {
      return seat.flatMap(entity -> entity.code(MembershipProperties.STANDING));
    }
  }

  /** A seat in a small group. */
  public record Seat(String group, String title, MemberRow member) {}

  /**
   * Another party it takes part in instruments with.
   *
   * @param shared number of instruments both take part in, groups included
   * @param bilateral how many of these have no third party
   */
  public record Partner(String code, String name, int shared, int bilateral) {}

  /**
   * A criticality list it publishes.
   *
   * @param size number of minerals on the edition as recorded
   * @param shared minerals of its instruments that stand on the edition, themselves or by their
   *     group, most frequent first
   */
  public record OwnList(Entity list, int size, List<String> shared) {}

  /** The disputes it brought. */
  public List<RecordLine> complaints() {
    return side(DisputeProperties.COMPLAINANTS);
  }

  /** The disputes brought against it. */
  public List<RecordLine> responses() {
    return side(DisputeProperties.RESPONDENTS);
  }

  private List<RecordLine> side(Property side) {
    return disputes.stream()
        .filter(line -> line.entity().codes(side).contains(row.code()))
        .toList();
  }

  /** The party. */
  public Entity entity() {
    return row.entity();
  }

  @Override
  public String title() {
    return row.name();
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    EntityJson json = new EntityJson(publishers);
    out.writeStartObject();
    PartyRow.FIELDS.writeMembers(out, row);
    Json.texts(out, "merged", entity().merged().stream().map(id -> id.id()).toList());
    json.writeProperties(out, entity());
    Json.text(out, "with", with);
    writeInstruments(out);
    PartyRow.FIELDS.writeJson(out, "bodyRows", bodies);
    writeSeats(out);
    writePartners(out);
    Tally.write(out, "minerals", minerals);
    Trends.writeActor(out, themes);
    Tally.write(out, "years", years);
    Choices.write(out, "gaps", gaps);
    RecordLine.writeIds(out, "measures", measures);
    RecordLine.writeIds(out, "complainantIn", complaints());
    RecordLine.writeIds(out, "respondentIn", responses());
    RecordLine.writeIds(out, "incidents", incidents);
    writeLists(out);
    Json.texts(out, "strategies", strategies.stream().map(StrategyRow::id).toList());
    EntityJson.writeHistory(out, history);
    out.writeEndObject();
  }

  private void writeInstruments(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("instrumentRows");
    for (Part part : instruments) {
      out.writeStartObject();
      out.writeStringField("id", part.instrument().id());
      part.instrument().writeFields(out);
      out.writeBooleanField("named", part.named());
      Json.text(out, "standing", part.standing());
      Json.texts(out, "throughBodies", part.bodies());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeSeats(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("seats");
    for (Seat seat : seats) {
      out.writeStartObject();
      out.writeStringField("group", seat.group());
      MemberRow.FIELDS.writeMembers(out, seat.member());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writePartners(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("partners");
    for (Partner partner : partners) {
      out.writeStartObject();
      out.writeStringField("code", partner.code());
      out.writeNumberField("shared", partner.shared());
      out.writeNumberField("bilateral", partner.bilateral());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeLists(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("criticalityLists");
    for (OwnList own : lists) {
      out.writeStartObject();
      out.writeStringField("id", own.list().id().id());
      Json.text(out, "title", own.list().text(CriticalityListProperties.TITLE));
      Json.text(
          out, "year", own.list().date(CriticalityListProperties.YEAR).map(year -> year.text()));
      out.writeNumberField("size", own.size());
      Json.texts(out, "ofItsInstruments", own.shared());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** One instrument a row, with the party's role. */
  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(InstrumentRow.columns());
    columns.addAll(List.of("named", "standing", "through-bodies"));
    return new Table(columns, () -> instruments.stream().map(PartyProfile::cells).iterator());
  }

  private static List<String> cells(Part part) {
    List<String> cells = new ArrayList<>(part.instrument().cells());
    cells.add(part.named() ? "yes" : "no");
    cells.add(part.standing().orElse(""));
    cells.add(String.join(";", part.bodies()));
    return cells;
  }
}
