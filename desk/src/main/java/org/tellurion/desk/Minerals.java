package org.tellurion.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tellurion.model.MineralProperties;

/**
 * The minerals, groups, products and broad terms with their counts, most instruments first. Those
 * that nothing on record names are left out unless asked for by {@code record=none}.
 */
public final class Minerals extends Listing<MineralRow> {
  /** Key of the filter by whether anything names it. */
  public static final String RECORD = "record";

  /** Code of a mineral that something on record names. */
  public static final String SOME = "some";

  /** Code of a mineral that nothing names. */
  public static final String NONE = "none";

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
            Dimension.of(
                RECORD,
                "On record",
                List.of(SOME, NONE),
                code -> code.equals(SOME) ? "Named by something" : "Named by nothing",
                row -> List.of(row.isNamed() ? SOME : NONE)));
    return new Minerals(Narrowed.of(sorted, dimensions, withDefault(asked)));
  }

  /** The selection; without a word on the record, only minerals that something names. */
  private static Selection withDefault(Selection asked) {
    if (!asked.words(RECORD).isEmpty()) {
      return asked;
    }
    Map<String, SortedSet<String>> chosen = new TreeMap<>(asked.chosen());
    chosen.put(RECORD, new TreeSet<>(List.of(SOME)));
    return Selection.of(chosen);
  }

  @Override
  public String title() {
    return "Minerals";
  }
}
