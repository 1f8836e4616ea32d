package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Instruments by year and form, or by year and another field with one value an instrument.
 *
 * <p>Counting rules: the year is that of signature, else announcement, else entry into force; an
 * instrument without any of these stands in the row {@code unknown} and in no year. Where the field
 * has no known value the instrument counts under its state.
 *
 * @param by the field of the columns
 * @param columns its codes, the most frequent first
 * @param rows one a year, latest first, {@code unknown} last
 */
public record TrendYears(
    TrendScope scope,
    Facet by,
    List<Column> columns,
    List<YearRow> rows,
    Map<Facet, SortedSet<String>> filter)
    implements View {
  /** Fields that can make the columns. */
  public static final List<Facet> FACETS =
      List.of(Facet.FORM, Facet.LEGAL_STATUS, Facet.STATUS, Facet.TEXT);

  private static final Fields<Count> FIELDS =
      Fields.<Count>builder()
          .text("year", Count::year)
          .text("code", Count::code)
          .number("instruments", Count::instruments)
          .build();

  /** A column: a code and how many instruments it holds in all years. */
  public record Column(String code, String label, int instruments) {}

  /** One cell. */
  public record Count(String year, String code, int instruments) {}

  /** A year with its cells in the order of the columns. */
  public record YearRow(String year, int instruments, List<Count> counts) {}

  static TrendYears of(Desk desk, Facet by, TrendScope scope, Lens lens) {
    if (!FACETS.contains(by)) {
      throw new UnknownWord("by", by.key(), FACETS.stream().map(Facet::key).toList());
    }
    Map<Facet, SortedSet<String>> filter = scope.codes(desk.names());
    SortedMap<String, SortedMap<String, Integer>> counts =
        new TreeMap<>(Comparator.comparingInt(TrendYears::order));
    SortedMap<String, Integer> perCode = new TreeMap<>();
    for (InstrumentIndex.Item item :
        Trends.inScope(InstrumentList.inTheWorld(desk.instruments(), lens), filter)) {
      String code = item.codes().getOrDefault(by, List.of("unknown")).getFirst();
      String year = item.codes().getOrDefault(Facet.YEAR, List.of("unknown")).getFirst();
      counts.computeIfAbsent(year, _ -> new TreeMap<>()).merge(code, 1, Integer::sum);
      perCode.merge(code, 1, Integer::sum);
    }
    List<Column> columns = new ArrayList<>();
    perCode.forEach((code, n) -> columns.add(new Column(code, label(desk, by, code), n)));
    columns.sort(Comparator.comparingInt(Column::instruments).reversed());
    List<YearRow> rows = new ArrayList<>();
    counts.forEach((year, byCode) -> rows.add(row(year, byCode, columns)));
    return new TrendYears(scope, by, List.copyOf(columns), List.copyOf(rows), filter);
  }

  /** Latest year first, unknown last. */
  private static int order(String year) {
    return year.equals("unknown") ? 1 : -Integer.parseInt(year);
  }

  private static String label(Desk desk, Facet by, String code) {
    return Facet.STATES.contains(code)
        ? Dimension.stateLabel(code)
        : desk.names().value(by.property(), code);
  }

  private static YearRow row(String year, Map<String, Integer> byCode, List<Column> columns) {
    List<Count> counts =
        columns.stream()
            .map(column -> new Count(year, column.code(), byCode.getOrDefault(column.code(), 0)))
            .toList();
    return new YearRow(year, counts.stream().mapToInt(Count::instruments).sum(), counts);
  }

  /** Instruments counted, in all years and none. */
  public int total() {
    return rows.stream().mapToInt(YearRow::instruments).sum();
  }

  /** Instruments that stand in no year. */
  public int undated() {
    return rows.stream()
        .filter(row -> row.year().equals("unknown"))
        .mapToInt(YearRow::instruments)
        .sum();
  }

  /** The year with the most instruments; the latest of equals. */
  public Optional<YearRow> peak() {
    return rows.stream()
        .filter(row -> !row.year().equals("unknown"))
        .max(
            Comparator.comparingInt(YearRow::instruments)
                .thenComparing(YearRow::year, Comparator.naturalOrder()));
  }

  /** What is learned: the year with the most. */
  @Override
  public String title() {
    return peak()
        .map(
            row ->
                row.year()
                    + " holds the most instruments: "
                    + row.instruments()
                    + " of "
                    + total()
                    + "; "
                    + undated()
                    + " without a date")
        .orElse("Trends by year: no dated instrument is on record");
  }

  /** One year and code a row, also where the count is 0. */
  @Override
  public Table table() {
    return FIELDS.table(rows.stream().flatMap(row -> row.counts().stream()).toList());
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("scope", scope.code());
    out.writeStringField("by", by.key());
    out.writeNumberField("total", total());
    out.writeNumberField("undated", undated());
    FIELDS.writeJson(out, "rows", rows.stream().flatMap(row -> row.counts().stream()).toList());
    out.writeEndObject();
  }
}
