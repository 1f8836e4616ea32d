package org.tellurion.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tellurion.model.PartyProperties;

/**
 * The parties with their counts. Parties that nothing is on record of are left out unless asked for
 * by {@code record=none}.
 */
public final class Parties extends Listing<PartyRow> {
  /** Key of the filter by whether anything is on record. */
  public static final String RECORD = OnRecord.KEY;

  /** Code of a party with an instrument, a group or a body on record. */
  public static final String SOME = OnRecord.SOME;

  /** Code of a party with none. */
  public static final String NONE = OnRecord.NONE;

  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("kind", "income", "wto", RECORD);

  private final Sort sort;

  /** Orders of the list. */
  public enum Sort implements Order {
    INSTRUMENTS("instruments", "Most instruments first"),
    NAME("name", "By name");

    private final String key;
    private final String label;

    Sort(String key, String label) {
      this.key = key;
      this.label = label;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public String label() {
      return label;
    }

    /**
     * Reads the word in the query.
     *
     * @throws UnknownWord when it is no order
     */
    public static Sort parse(String key) {
      return Order.parse(values(), key);
    }
  }

  private Parties(Narrowed<PartyRow> narrowed, Sort sort) {
    super(narrowed, PartyRow.FIELDS);
    this.sort = sort;
  }

  static Parties of(Desk desk, List<PartyRow> rows, Selection asked, Sort sort) {
    return new Parties(
        OnRecord.narrow(rows.stream().sorted(order(sort)).toList(), dimensions(desk, rows), asked),
        sort);
  }

  private static List<Dimension<PartyRow>> dimensions(Desk desk, List<PartyRow> rows) {
    return List.of(
        Dimension.coded(desk, "kind", PartyProperties.KIND, PartyRow::entity),
        Dimension.worded(
            "income",
            "Income group",
            List.of("High income", "Upper middle income", "Lower middle income", "Low income"),
            PartyProperties.INCOME_GROUP,
            PartyRow::entity,
            rows),
        Dimension.coded(desk, "wto", PartyProperties.WTO_MEMBER, PartyRow::entity),
        OnRecord.dimension(PartyRow::isActive));
  }

  private static Comparator<PartyRow> order(Sort sort) {
    Comparator<PartyRow> byName =
        Comparator.comparing((PartyRow row) -> row.name().toLowerCase(Locale.ROOT))
            .thenComparing(PartyRow::code);
    return switch (sort) {
      case INSTRUMENTS ->
          Comparator.comparingInt(PartyRow::instruments)
              .thenComparingInt(PartyRow::throughBodies)
              .reversed()
              .thenComparing(byName);
      case NAME -> byName;
    };
  }

  /** The order of the rows. */
  public Sort sort() {
    return sort;
  }

  @Override
  public String title() {
    return "Parties";
  }
}
