package org.tellurion.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tellurion.model.MineralProperties;

/**
 * The minerals, groups, products and broad terms with their counts, most instruments first. Those
 * that nothing on record names are left out unless asked for by {@code record=none}.
 */
public final class Minerals extends Listing<MineralRow> {
  /** Key of the filter by whether anything names it. */
  public static final String RECORD = OnRecord.KEY;

  /** Code of a mineral that something on record names. */
  public static final String SOME = OnRecord.SOME;

  /** Code of a mineral that nothing names. */
  public static final String NONE = OnRecord.NONE;

  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("kind", RECORD);

  private Minerals(Narrowed<MineralRow> narrowed) {
    super(narrowed, MineralRow.FIELDS);
  }

  static Minerals of(Desk desk, List<MineralRow> rows, Selection asked) {
    List<MineralRow> sorted =
        rows.stream()
            .sorted(
                Comparator.comparingInt(MineralRow::instruments)
                    .thenComparingInt(MineralRow::editions)
                    .reversed()
                    .thenComparing(row -> row.name().toLowerCase(Locale.ROOT)))
            .toList();
    List<Dimension<MineralRow>> dimensions =
        List.of(
            Dimension.coded(desk, "kind", MineralProperties.KIND, MineralRow::entity),
            OnRecord.dimension(MineralRow::isNamed));
    return new Minerals(OnRecord.narrow(sorted, dimensions, asked));
  }

  @Override
  public String title() {
    return "Minerals";
  }
}
