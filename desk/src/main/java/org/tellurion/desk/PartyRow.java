package org.tellurion.desk;

import java.util.List;
import org.tellurion.model.PartyProperties;
import org.tellurion.registry.Entity;

/**
 * One party in a list, with its counts.
 *
 * <p>Counting rules: a party is counted by its own acts. It takes part in the instruments that name
 * it and in the groups it belongs to; those of its agencies, firms and sub-state governments stand
 * apart in {@code throughBodies}. Trade and investment treaties are among {@code instruments} and
 * shown again in {@code treaties}.
 *
 * @param instruments it takes part in
 * @param treaties how many of these are trade agreements, association agreements or investment
 *     treaties
 * @param statuses the instruments by status; the counts add up to {@code instruments}
 * @param groups small groups it has a seat in, also seats it has left
 * @param bodies agencies, firms, sub-state governments and organisations that belong to it
 * @param throughBodies instruments that at least one of its bodies takes part in
 * @param onlyThroughBodies how many of these it does not take part in itself
 * @param commitments made in or under its instruments, by whichever side
 */
public record PartyRow(
    Entity entity,
    String name,
    int instruments,
    int treaties,
    List<Tally> statuses,
    int groups,
    List<String> bodies,
    int throughBodies,
    int onlyThroughBodies,
    int commitments) {

  /** Forms of the surrounding law, counted apart from critical-minerals instruments. */
  static final List<String> TREATY_FORMS =
      List.of("free-trade-agreement", "association-agreement", "investment-treaty");

  static final Fields<PartyRow> FIELDS =
      Fields.<PartyRow>builder()
          .text("code", PartyRow::code)
          .number("instruments", PartyRow::instruments)
          .number("treaties", PartyRow::treaties)
          .counts("statuses", row -> Tally.byCode(row.statuses()))
          .number("groups", PartyRow::groups)
          .many("bodies", PartyRow::bodies)
          .number("through-bodies", PartyRow::throughBodies)
          .number("only-through-bodies", PartyRow::onlyThroughBodies)
          .number("commitments", PartyRow::commitments)
          .properties(
              PartyRow::entity,
              PartyProperties.NAME,
              PartyProperties.KIND,
              PartyProperties.COUNTRY,
              PartyProperties.INCOME_GROUP,
              PartyProperties.REGION,
              PartyProperties.WTO_MEMBER,
              PartyProperties.WTO_ACCESSION,
              PartyProperties.EU_MEMBER)
          .build();

  public PartyRow {
    statuses = List.copyOf(statuses);
    bodies = List.copyOf(bodies);
  }

  /** Whether an instrument, a group or a body of its own is on record. */
  boolean isActive() {
    return instruments > 0 || groups > 0 || throughBodies > 0;
  }

  /** Code of the party. */
  public String code() {
    return entity.id().id();
  }

  /** Code of its kind; {@code unknown} where none is recorded. */
  public String kind() {
    return entity.code(PartyProperties.KIND).orElse("unknown");
  }

  /** The filter that leaves its instruments. */
  public InstrumentFilter filter() {
    return InstrumentFilter.ALL.with(Facet.PARTY, code());
  }

  /** The filter that leaves its trade and investment treaties. */
  public InstrumentFilter treatyFilter() {
    return filter().with(Facet.FORM, TREATY_FORMS);
  }

  /** The filter that leaves the instruments of its bodies. */
  public InstrumentFilter bodyFilter() {
    return InstrumentFilter.ALL.with(Facet.PARTY, bodies);
  }
}
