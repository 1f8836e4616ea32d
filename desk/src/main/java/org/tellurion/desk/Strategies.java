package org.tellurion.desk;

import java.util.Comparator;
import java.util.List;
import org.tellurion.model.StrategyProperties;

/** Laws, strategies and programmes that instruments serve, those most served first. */
public final class Strategies extends Listing<StrategyRow> {
  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("party", "kind", "status");

  private Strategies(Narrowed<StrategyRow> narrowed) {
    super(narrowed, StrategyRow.FIELDS);
  }

  static Strategies of(Desk desk, List<StrategyRow> rows, Selection selection) {
    List<StrategyRow> sorted =
        rows.stream()
            .sorted(
                Comparator.comparingInt(StrategyRow::instruments)
                    .thenComparingInt(StrategyRow::hooks)
                    .reversed()
                    .thenComparing(StrategyRow::id))
            .toList();
    List<Dimension<StrategyRow>> dimensions =
        List.of(
            Dimension.party(
                desk,
                "party",
                "Whose it is",
                row -> Subjects.parties(row.entity(), StrategyProperties.PARTIES)),
            Dimension.coded(desk, "kind", StrategyProperties.KIND, StrategyRow::entity),
            Dimension.coded(desk, "status", StrategyProperties.STATUS, StrategyRow::entity));
    return new Strategies(Narrowed.of(sorted, dimensions, selection));
  }

  @Override
  public String title() {
    return "Strategies and laws";
  }
}
