package org.tellurion.desk;

import java.util.Comparator;
import java.util.List;
import org.tellurion.model.InstrumentProperties;

/** The small groups, largest first. A party narrows to the groups it counts as being in. */
public final class Groups extends Listing<GroupRow> {
  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("party", "mineral", "status");

  private Groups(Narrowed<GroupRow> narrowed) {
    super(narrowed, GroupRow.FIELDS);
  }

  static Groups of(Desk desk, List<GroupRow> rows, Selection selection) {
    List<GroupRow> sorted =
        rows.stream()
            .sorted(Comparator.comparingInt(GroupRow::size).reversed().thenComparing(GroupRow::id))
            .toList();
    List<Dimension<GroupRow>> dimensions =
        List.of(
            Dimension.party(
                desk,
                "party",
                "Party",
                row -> row.inside().isEmpty() ? List.of("unknown") : row.inside()),
            Dimension.mineral(
                desk, row -> Subjects.minerals(desk, row.entity(), InstrumentProperties.MINERALS)),
            Dimension.coded(desk, "status", InstrumentProperties.STATUS, GroupRow::entity));
    return new Groups(Narrowed.of(sorted, dimensions, selection));
  }

  @Override
  public String title() {
    return "Small groups";
  }
}
