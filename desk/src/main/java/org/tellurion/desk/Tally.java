package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A number of instruments with the filter that leaves exactly these, so that every number can be
 * opened.
 *
 * @param code what is counted: a code of the facet, or a state such as {@code unknown}
 * @param count number of instruments, zero or more
 */
public record Tally(String code, String label, int count, InstrumentFilter filter) {
  public Tally {
    if (count < 0) {
      throw new IllegalArgumentException("count of " + code + " is negative");
    }
  }

  /** Whether this counts instruments without a known value. */
  public boolean isState() {
    return Facet.STATES.contains(code);
  }

  /**
   * Counts instruments under every code of a facet.
   *
   * @param base the filter that leaves {@code items}
   * @return most frequent first, then by label; states come last
   */
  static List<Tally> of(
      Collection<InstrumentIndex.Item> items, Facet facet, Names names, InstrumentFilter base) {
    Map<String, Integer> counts = new HashMap<>();
    for (InstrumentIndex.Item item : items) {
      item.codes()
          .getOrDefault(facet, List.of())
          .forEach(code -> counts.merge(code, 1, Integer::sum));
    }
    List<Tally> tallies = new ArrayList<>();
    counts.forEach(
        (code, count) ->
            tallies.add(
                new Tally(
                    code,
                    InstrumentList.label(names, facet, code),
                    count,
                    base.with(facet, code))));
    tallies.sort(
        Comparator.comparing(Tally::isState)
            .thenComparing(Comparator.comparingInt(Tally::count).reversed())
            .thenComparing(Tally::label));
    return List.copyOf(tallies);
  }

  /**
   * Counts instruments by the year they are filed under: every year from the first to the last,
   * also those without any, then the instruments without a date.
   */
  static List<Tally> byYear(
      Collection<InstrumentIndex.Item> items, Names names, InstrumentFilter base) {
    Map<String, Tally> known = new HashMap<>();
    of(items, Facet.YEAR, names, base).forEach(tally -> known.put(tally.code(), tally));
    List<Integer> years =
        known.keySet().stream()
            .filter(code -> !Facet.STATES.contains(code))
            .map(Integer::valueOf)
            .sorted()
            .toList();
    List<Tally> tallies = new ArrayList<>();
    if (!years.isEmpty()) {
      for (int year = years.getFirst(); year <= years.getLast(); year++) {
        String code = String.valueOf(year);
        tallies.add(
            known.getOrDefault(code, new Tally(code, code, 0, base.with(Facet.YEAR, code))));
      }
    }
    known.values().stream().filter(Tally::isState).forEach(tallies::add);
    return List.copyOf(tallies);
  }

  /** The counts by code, in order. */
  static Map<String, Integer> byCode(Collection<Tally> tallies) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    tallies.forEach(tally -> counts.put(tally.code(), tally.count()));
    return counts;
  }

  static void write(JsonGenerator out, String name, Collection<Tally> tallies) throws IOException {
    out.writeArrayFieldStart(name);
    for (Tally tally : tallies) {
      out.writeStartObject();
      out.writeStringField("code", tally.code());
      out.writeStringField("label", tally.label());
      out.writeNumberField("instruments", tally.count());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
