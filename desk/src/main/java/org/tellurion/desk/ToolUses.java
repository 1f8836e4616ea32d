package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.ToolUseProperties;
import org.tellurion.registry.Entity;

/**
 * Who uses which class of policy tool on critical minerals: subsidies or export restrictions, by
 * income group.
 *
 * <p>Counting rule: the table counts distinct countries on record as users of a tool. A country
 * that is not on record is not known to refrain.
 */
public final class ToolUses extends Listing<RecordLine> {
  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("tool", "income", "country");

  private static final List<String> INCOME_ORDER =
      List.of("High income", "Upper middle income", "Lower middle income", "Low income");

  private static final Fields<RecordLine> FIELDS =
      RecordLine.fields(
          ToolUseProperties.COUNTRY,
          ToolUseProperties.TOOL,
          ToolUseProperties.ROLE,
          ToolUseProperties.INCOME_GROUP,
          ToolUseProperties.PERIOD,
          ToolUseProperties.DESCRIPTION);

  private final List<Column> columns;
  private final List<IncomeRow> incomeRows;

  /** A class of tool with the distinct countries on record as its users. */
  public record Column(String tool, String label, int countries) {}

  /**
   * Countries of an income group by tool, in the order of the columns.
   *
   * @param countries distinct countries of the group on record with any tool
   */
  public record IncomeRow(String code, String label, int countries, List<Integer> users) {
    public IncomeRow {
      users = List.copyOf(users);
    }
  }

  private ToolUses(Desk desk, Narrowed<RecordLine> narrowed) {
    super(narrowed, FIELDS);
    List<RecordLine> rows = narrowed.rows();
    List<String> tools =
        Stream.concat(
                desk.names().listCodes("tool-classes").stream(),
                rows.stream().map(ToolUses::tool).sorted())
            .distinct()
            .filter(tool -> rows.stream().anyMatch(row -> tool(row).equals(tool)))
            .toList();
    this.columns =
        tools.stream()
            .map(
                tool ->
                    new Column(
                        tool,
                        desk.names().label("tool-classes", tool),
                        countries(rows.stream().filter(row -> tool(row).equals(tool)).toList())))
            .toList();
    List<IncomeRow> byIncome = new ArrayList<>();
    for (String income : incomes(rows)) {
      List<RecordLine> of = rows.stream().filter(row -> income(row).equals(income)).toList();
      byIncome.add(
          new IncomeRow(
              income,
              incomeLabel(income),
              countries(of),
              tools.stream()
                  .map(
                      tool -> countries(of.stream().filter(row -> tool(row).equals(tool)).toList()))
                  .toList()));
    }
    this.incomeRows = List.copyOf(byIncome);
  }

  static ToolUses of(Desk desk, Selection selection) {
    List<RecordLine> lines =
        RecordLines.of(desk, SubjectKind.TOOL_USE, _ -> true, ToolUseProperties.PERIOD);
    return new ToolUses(
        desk,
        Narrowed.of(
            lines,
            List.of(
                Dimension.coded(desk, "tool", ToolUseProperties.TOOL, RecordLine::entity),
                Dimension.of(
                    "income",
                    "Income group",
                    incomes(lines),
                    ToolUses::incomeLabel,
                    line -> List.of(income(line))),
                Dimension.party(desk, "country", "Country", RecordLine::parties)),
            selection));
  }

  private static int countries(List<RecordLine> rows) {
    Set<String> countries = new TreeSet<>();
    rows.forEach(
        row -> countries.addAll(row.entity().code(ToolUseProperties.COUNTRY).stream().toList()));
    return countries.size();
  }

  private static String tool(RecordLine line) {
    return line.entity().code(ToolUseProperties.TOOL).orElse("unknown");
  }

  private static String income(RecordLine line) {
    return line.entity().text(ToolUseProperties.INCOME_GROUP).orElse("unknown");
  }

  private static List<String> incomes(List<RecordLine> rows) {
    Stream<String> others =
        rows.stream().map(ToolUses::income).filter(income -> !income.equals("unknown")).sorted();
    return Stream.of(INCOME_ORDER.stream(), others, Stream.of("unknown"))
        .flatMap(order -> order)
        .distinct()
        .filter(income -> rows.stream().anyMatch(row -> income(row).equals(income)))
        .toList();
  }

  private static String incomeLabel(String code) {
    return code.equals("unknown") ? "Income group not known" : code;
  }

  /** Classes of tool in the rows. */
  public List<Column> columns() {
    return columns;
  }

  /** One row an income group, richest first, unknown last. */
  public List<IncomeRow> incomeRows() {
    return incomeRows;
  }

  /** Periods that the rows cover, without repeats. */
  public List<String> periods() {
    return narrowed().rows().stream()
        .map(RecordLine::entity)
        .map((Entity entity) -> entity.date(ToolUseProperties.PERIOD).map(Dates::readable))
        .map(period -> period.orElse("not known"))
        .distinct()
        .toList();
  }

  @Override
  public String title() {
    return "Who uses which tool";
  }

  @Override
  void writeParticulars(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("countriesByIncome");
    for (IncomeRow row : incomeRows) {
      out.writeStartObject();
      out.writeStringField("income", row.code());
      out.writeNumberField("countries", row.countries());
      for (int i = 0; i < columns.size(); i++) {
        out.writeNumberField(Fields.camel(columns.get(i).tool()), row.users().get(i));
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
