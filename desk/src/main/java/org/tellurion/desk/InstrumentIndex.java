package org.tellurion.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Edtf;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.MineralProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Snapshot;

/**
 * The instruments of a snapshot, prepared for filtering and counting: per instrument and facet the
 * codes it counts under.
 *
 * <p>Counting rules: an instrument counts under its parties and under the members of its group
 * (unless their standing is <em>not a member</em>, <em>invited</em> or <em>prospective</em>); under
 * its minerals and the groups these belong to; under the year it was signed, else announced, else
 * in force; under one {@link InstrumentClass}. Where a facet has no known value it counts under the
 * state, for example {@code silent}.
 */
final class InstrumentIndex {
  private final List<Item> items;
  private final Map<String, Item> byId;
  private final Lazy<List<Item>> byIdOrder = new Lazy<>(this::items);
  private final Map<InstrumentList.Sort, Lazy<List<Item>>> inOrder =
      new EnumMap<>(InstrumentList.Sort.class);
  private final Lazy<FacetCodes> facetCodes;

  /**
   * One instrument with the codes it counts under.
   *
   * @param number its place among {@link #items()}
   * @param filedUnder the date it is filed under, if any is known
   */
  record Item(
      Entity entity,
      int number,
      Map<Facet, List<String>> codes,
      String haystack,
      Optional<Edtf> filedUnder) {
    boolean matches(Facet facet, Set<String> chosen) {
      for (String code : codes.getOrDefault(facet, List.of())) {
        if (chosen.contains(code)) {
          return true;
        }
      }
      return false;
    }
  }

  InstrumentIndex(Snapshot snapshot, Names names) {
    List<Item> prepared = new ArrayList<>();
    for (Entity instrument : snapshot.listEntities(SubjectKind.INSTRUMENT)) {
      prepared.add(prepare(snapshot, names, instrument, prepared.size()));
    }
    items = List.copyOf(prepared);
    Map<String, Item> index = new HashMap<>();
    items.forEach(item -> index.put(item.entity().id().id(), item));
    byId = Map.copyOf(index);
    facetCodes = new Lazy<>(() -> new FacetCodes(items));
    for (InstrumentList.Sort sort : InstrumentList.Sort.values()) {
      inOrder.put(
          sort, new Lazy<>(() -> items.stream().sorted(InstrumentList.order(sort)).toList()));
    }
  }

  /** The codes that an instrument counts under in a facet; {@code unknown} when it is not there. */
  List<String> codes(String instrument, Facet facet) {
    Item item = byId.get(instrument);
    return item == null ? List.of("unknown") : item.codes().getOrDefault(facet, List.of());
  }

  /** All instruments, by id. */
  List<Item> items() {
    return items;
  }

  /** All instruments in an order; each order is made once. */
  List<Item> items(InstrumentList.Sort sort) {
    return inOrder.getOrDefault(sort, byIdOrder).get();
  }

  /** Numbers for the codes of every facet. */
  FacetCodes facetCodes() {
    return facetCodes.get();
  }

  private static Item prepare(Snapshot snapshot, Names names, Entity instrument, int number) {
    Optional<Edtf> filedUnder = new InstrumentRow(instrument, Optional.empty()).filedUnder();
    Map<Facet, List<String>> codes = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values =
          switch (facet) {
            case PARTY -> parties(snapshot, instrument);
            case MINERAL -> minerals(snapshot, instrument);
            case YEAR -> List.of(year(filedUnder));
            case CLASS -> List.of(InstrumentClass.of(snapshot, instrument).code());
            case FORM, STATUS, LEGAL_STATUS, TEXT, THEME, SERVES ->
                Values.plain(instrument, facet.property());
          };
      codes.put(
          facet, values.isEmpty() ? List.of(instrument.state(facet.property()).code()) : values);
    }
    return new Item(instrument, number, codes, haystack(names, instrument), filedUnder);
  }

  private static List<String> parties(Snapshot snapshot, Entity instrument) {
    Set<String> parties = new LinkedHashSet<>(instrument.codes(InstrumentProperties.PARTIES));
    for (Entity member : snapshot.listDependents(SubjectKind.MEMBERSHIP, instrument.id())) {
      if (MemberRow.belongs(member)) {
        parties.add(member.id().localKey());
      }
    }
    return List.copyOf(parties);
  }

  private static List<String> minerals(Snapshot snapshot, Entity instrument) {
    Set<String> minerals = new LinkedHashSet<>();
    for (String mineral : instrument.codes(InstrumentProperties.MINERALS)) {
      minerals.add(mineral);
      snapshot
          .findEntity(SubjectId.mineral(mineral))
          .ifPresent(entity -> minerals.addAll(entity.codes(MineralProperties.GROUPS)));
    }
    return List.copyOf(minerals);
  }

  private static String year(Optional<Edtf> filedUnder) {
    return filedUnder
        .flatMap(date -> date.earliest().or(date::latest))
        .map(LocalDate::getYear)
        .map(String::valueOf)
        .orElse("unknown");
  }

  private static String haystack(Names names, Entity instrument) {
    StringBuilder text = new StringBuilder(instrument.id().id());
    instrument.text(InstrumentProperties.TITLE).ifPresent(title -> text.append('\n').append(title));
    instrument
        .texts(InstrumentProperties.ALIASES)
        .forEach(alias -> text.append('\n').append(alias));
    instrument
        .text(InstrumentProperties.SUMMARY)
        .ifPresent(summary -> text.append('\n').append(summary));
    instrument
        .codes(InstrumentProperties.PARTIES)
        .forEach(party -> text.append('\n').append(names.party(party)));
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
