package org.tellurion.desk;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.MembershipProperties;
import org.tellurion.registry.Entity;

/**
 * One small group in a list: an instrument with at least one recorded membership.
 *
 * @param seats everybody the record speaks of, by name of the party, also those who are no members
 */
public record GroupRow(InstrumentRow instrument, List<MemberRow> seats) {
  public GroupRow {
    seats = List.copyOf(seats);
  }

  static final Fields<GroupRow> FIELDS =
      Fields.<GroupRow>builder()
          .text("id", GroupRow::id)
          .number("size", GroupRow::size)
          .counts("standings", GroupRow::standings)
          .number("disputed-seats", GroupRow::disputed)
          .number("joined-unknown", GroupRow::joinedUnknown)
          .many("inside", row -> List.copyOf(row.inside()))
          .properties(
              GroupRow::entity,
              InstrumentProperties.TITLE,
              InstrumentProperties.ANNOUNCED,
              InstrumentProperties.SIGNED,
              InstrumentProperties.ENDED,
              InstrumentProperties.STATUS,
              InstrumentProperties.MINERALS)
          .build();

  /** The instrument that founds the group. */
  public Entity entity() {
    return instrument.entity();
  }

  /** Id of the group. */
  public String id() {
    return instrument.id();
  }

  /** Title of the group. */
  public String title() {
    return instrument.title();
  }

  /**
   * Number of parties that count as being in the group: every standing but <em>not a member</em>,
   * <em>invited</em> and <em>prospective</em>; also those that have left, unless a day is asked for
   * on which they were out.
   */
  public int size() {
    return (int) seats.stream().filter(MemberRow::counts).count();
  }

  /** Number of seats by code of their standing, {@code unknown} where none is recorded; sorted. */
  public Map<String, Integer> standings() {
    Map<String, Integer> counts = new TreeMap<>();
    for (MemberRow seat : seats) {
      counts.merge(
          seat.entity().code(MembershipProperties.STANDING).orElse("unknown"), 1, Integer::sum);
    }
    return counts;
  }

  /** Number of seats on which sources disagree. */
  public int disputed() {
    return (int) seats.stream().filter(seat -> seat.entity().isDisputed()).count();
  }

  /** Number of seats whose day of joining is not known. */
  public int joinedUnknown() {
    return (int)
        seats.stream()
            .filter(MemberRow::counts)
            .filter(seat -> seat.entity().date(MembershipProperties.JOINED).isEmpty())
            .count();
  }

  /** Number of counted seats by the answer on the day asked for; 0 when no day was asked for. */
  public int onDay(MemberRow.Presence presence) {
    return (int)
        seats.stream()
            .filter(seat -> MemberRow.belongs(seat.entity()))
            .filter(seat -> seat.onDay().filter(presence::equals).isPresent())
            .count();
  }

  /** The parties that count as being in the group, sorted by code. */
  public SortedSet<String> inside() {
    SortedSet<String> parties = new TreeSet<>();
    seats.stream().filter(MemberRow::counts).forEach(seat -> parties.add(seat.party()));
    return parties;
  }
}
