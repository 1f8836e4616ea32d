package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tellurion.model.Edtf;

/**
 * The instruments that a filter leaves, in order, with the counts that every further choice would
 * leave.
 *
 * @param total number of instruments in the record, before filtering
 * @param rows all matching instruments, in order
 * @param facets counts per facet; in each, codes chosen in that facet itself do not narrow
 */
public record InstrumentList(
    InstrumentFilter filter,
    Lens lens,
    Sort sort,
    int total,
    List<InstrumentRow> rows,
    List<Facet.Counts> facets)
    implements View {

  /** Orders of the list. */
  public enum Sort implements Order {
    NEWEST("newest", "Newest first"),
    OLDEST("oldest", "Oldest first"),
    TITLE("title", "By title"),
    ID("id", "By id");

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

  static InstrumentList of(
      InstrumentIndex index, Names names, InstrumentFilter filter, Lens lens, Sort sort) {
    List<InstrumentIndex.Item> then = inTheWorld(index.items(sort), lens);
    FacetCounter counter = new FacetCounter(filter, index.facetCodes());
    List<InstrumentRow> rows = counter.take(then).stream().map(item -> row(item, lens)).toList();
    List<Facet.Counts> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      facets.add(entries(counter.counts(facet), names, filter, facet));
    }
    return new InstrumentList(filter, lens, sort, then.size(), rows, List.copyOf(facets));
  }

  private static InstrumentRow row(InstrumentIndex.Item item, Lens lens) {
    return new InstrumentRow(item.entity(), lens.on().map(day -> Phase.on(item.entity(), day)));
  }

  /** Rows for instruments at hand, newest first. */
  static List<InstrumentRow> rows(Collection<InstrumentIndex.Item> items, Lens lens) {
    return items.stream().sorted(order(Sort.NEWEST)).map(item -> row(item, lens)).toList();
  }

  /** Instruments that may have existed on the day asked for; all when no day was asked for. */
  static List<InstrumentIndex.Item> inTheWorld(InstrumentIndex index, Lens lens) {
    return inTheWorld(index.items(), lens);
  }

  private static List<InstrumentIndex.Item> inTheWorld(
      List<InstrumentIndex.Item> items, Lens lens) {
    if (lens.on().isEmpty()) {
      return items;
    }
    return items.stream().filter(item -> Phase.mayExist(item.entity(), lens)).toList();
  }

  /**
   * Whether a filter leaves an instrument, its facets aside.
   *
   * @param words those of the filter
   */
  static boolean matchesWords(
      InstrumentIndex.Item item, InstrumentFilter filter, List<String> words) {
    if (filter.disputedOnly() && !item.entity().isDisputed()) {
      return false;
    }
    for (String word : words) {
      if (!item.haystack().contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static Facet.Counts entries(
      Map<String, Integer> counts, Names names, InstrumentFilter filter, Facet facet) {
    List<Facet.Count> entries = new ArrayList<>();
    counts.forEach(
        (code, number) ->
            entries.add(
                new Facet.Count(
                    code, label(names, facet, code), number, filter.chosen(facet).contains(code))));
    Comparator<Facet.Count> byCount =
        Comparator.comparingInt(Facet.Count::instruments)
            .reversed()
            .thenComparing(Facet.Count::label);
    entries.sort(
        facet == Facet.YEAR ? Comparator.comparing(Facet.Count::code).reversed() : byCount);
    return new Facet.Counts(facet, List.copyOf(entries));
  }

  /** What a reader sees for a code or state in a facet. */
  static String label(Names names, Facet facet, String code) {
    if (Facet.STATES.contains(code)) {
      return switch (code) {
        case "silent" -> "Silent";
        case "not-applicable" -> "Does not apply";
        case "not-found" -> "Searched, not found";
        default -> "Not known";
      };
    }
    return switch (facet) {
      case YEAR -> code;
      case CLASS -> InstrumentClass.findByCode(code).map(InstrumentClass::label).orElse(code);
      case PARTY, MINERAL, FORM, STATUS, LEGAL_STATUS, TEXT, THEME, SERVES ->
          names.value(facet.property(), code);
    };
  }

  static Comparator<InstrumentIndex.Item> order(Sort sort) {
    Comparator<InstrumentIndex.Item> byId = Comparator.comparing(item -> item.entity().id().id());
    return switch (sort) {
      case NEWEST -> byDate(true).thenComparing(byId);
      case OLDEST -> byDate(false).thenComparing(byId);
      case TITLE ->
          Comparator.comparing(
                  (InstrumentIndex.Item item) ->
                      new InstrumentRow(item.entity(), Optional.empty())
                          .title()
                          .toLowerCase(Locale.ROOT))
              .thenComparing(byId);
      case ID -> byId;
    };
  }

  /** By the date filed under; instruments without a date come last in either direction. */
  private static Comparator<InstrumentIndex.Item> byDate(boolean newestFirst) {
    Comparator<Edtf> dates =
        newestFirst ? Comparator.<Edtf>naturalOrder().reversed() : Comparator.naturalOrder();
    return (one, two) -> {
      Optional<Edtf> first = one.filedUnder();
      Optional<Edtf> second = two.filedUnder();
      if (first.isEmpty() || second.isEmpty()) {
        return Boolean.compare(first.isEmpty(), second.isEmpty());
      }
      return dates.compare(first.get(), second.get());
    };
  }

  @Override
  public String title() {
    return "Instruments";
  }

  /** An array of objects; the format is documented and stable. */
  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (InstrumentRow row : rows) {
      row.writeJson(out);
    }
    out.writeEndArray();
  }

  @Override
  public Table table() {
    return new Table(
        InstrumentRow.columns(), () -> rows.stream().map(InstrumentRow::cells).iterator());
  }
}
