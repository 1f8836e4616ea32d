package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tellurion.model.Claim;
import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Resolved;
import org.tellurion.registry.WeighedClaim;

/**
 * What the record leans on and leans towards: who is in it most, who entered it, on what kind of
 * source it rests. Computed, so that it stays true.
 *
 * <p>Counting rules: an instrument counts under each of its parties; a claim counts once, under its
 * recorder and under the best kind among its sources. The language of sources is not recorded.
 *
 * @param instruments on record
 * @param claims live claims on subjects of every kind
 * @param byParty parties with the most instruments, and how many
 * @param partiesOnce parties with one instrument only
 * @param topThree instruments with at least one of the three parties that have the most
 * @param byYear instruments by the year they are filed under
 * @param byText instruments by how much of the text is public
 * @param byRecorder claims by who recorded them
 * @param byKind claims by the best kind among their sources, best first
 * @param onOneSource instruments all of whose claims cite one and the same source
 */
public record Coverage(
    int instruments,
    int claims,
    List<Tally> byParty,
    int partiesOnce,
    int topThree,
    List<Tally> byYear,
    List<Tally> byText,
    Map<String, Integer> byRecorder,
    Map<SourceKind, Integer> byKind,
    int onOneSource)
    implements View {
  private static final int TOP = 12;
  private static final Set<SourceKind> WEAK =
      Set.of(SourceKind.PRESS, SourceKind.AGGREGATOR, SourceKind.RUMOUR);

  /** Copies the collections. */
  public Coverage {
    byParty = List.copyOf(byParty);
    byYear = List.copyOf(byYear);
    byText = List.copyOf(byText);
    byRecorder = java.util.Collections.unmodifiableMap(new TreeMap<>(byRecorder));
    Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
    kinds.putAll(byKind);
    byKind = java.util.Collections.unmodifiableMap(kinds);
  }

  static Coverage of(Desk desk) {
    List<InstrumentIndex.Item> items = desk.instruments().items();
    List<Tally> parties =
        Tally.of(items, Facet.PARTY, desk.names(), InstrumentFilter.ALL).stream()
            .filter(tally -> !tally.isState())
            .toList();
    Set<String> three = Set.copyOf(parties.stream().limit(3).map(Tally::code).toList());
    Map<String, Integer> recorders = new TreeMap<>();
    Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
    int claims = 0;
    for (SubjectKind kind : SubjectKind.values()) {
      for (Entity entity : desk.snapshot().listEntities(kind)) {
        for (WeighedClaim weighed : liveClaims(entity)) {
          claims++;
          Claim claim = weighed.claim();
          recorders.merge(claim.recordedBy(), 1, Integer::sum);
          kinds.merge(weighed.trust(), 1, Integer::sum);
        }
      }
    }
    return new Coverage(
        items.size(),
        claims,
        parties.subList(0, Math.min(TOP, parties.size())),
        (int) parties.stream().filter(tally -> tally.count() == 1).count(),
        (int) items.stream().filter(item -> item.matches(Facet.PARTY, three)).count(),
        Tally.byYear(items, desk.names(), InstrumentFilter.ALL),
        Tally.of(items, Facet.TEXT, desk.names(), InstrumentFilter.ALL),
        recorders,
        kinds,
        desk.listSources(Selection.NONE).onOneSource());
  }

  private static List<WeighedClaim> liveClaims(Entity entity) {
    List<WeighedClaim> claims = new ArrayList<>();
    for (Resolved resolved : entity.values()) {
      for (Alternative alternative : resolved.alternatives()) {
        claims.addAll(alternative.claims());
      }
    }
    return claims;
  }

  /** Claims whose best source is press, an aggregator or a rumour. */
  public int weakClaims() {
    return byKind.entrySet().stream()
        .filter(entry -> WEAK.contains(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** A part of the claims in whole percent, rounded down. */
  public int percentOfClaims(int part) {
    return claims == 0 ? 0 : Math.floorDiv(100 * part, claims);
  }

  /** A part of the instruments in whole percent, rounded down. */
  public int percentOfInstruments(int part) {
    return instruments == 0 ? 0 : Math.floorDiv(100 * part, instruments);
  }

  @Override
  public String title() {
    return "Method and coverage";
  }

  /** One count a row. */
  @Override
  public Table table() {
    List<List<String>> rows = new ArrayList<>();
    byParty.forEach(tally -> rows.add(row("party", tally)));
    byYear.forEach(tally -> rows.add(row("year", tally)));
    byText.forEach(tally -> rows.add(row("text", tally)));
    byRecorder.forEach(
        (recorder, count) ->
            rows.add(List.of("recorder", recorder, recorder, "claims", count.toString())));
    byKind.forEach(
        (kind, count) ->
            rows.add(
                List.of("kind-of-source", kind.code(), kind.label(), "claims", count.toString())));
    rows.add(
        List.of("source", "one", "On one source only", "instruments", String.valueOf(onOneSource)));
    return Table.of(List.of("by", "code", "label", "unit", "count"), rows);
  }

  private static List<String> row(String by, Tally tally) {
    return List.of(by, tally.code(), tally.label(), "instruments", Integer.toString(tally.count()));
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeNumberField("instruments", instruments);
    out.writeNumberField("claims", claims);
    out.writeNumberField("partiesWithOneInstrument", partiesOnce);
    out.writeNumberField("instrumentsOfTopThreeParties", topThree);
    out.writeNumberField("instrumentsOnOneSource", onOneSource);
    out.writeNumberField("claimsOnPressOrLess", weakClaims());
    Tally.write(out, "parties", byParty);
    Tally.write(out, "years", byYear);
    Tally.write(out, "texts", byText);
    out.writeObjectFieldStart("recorders");
    for (Map.Entry<String, Integer> entry : byRecorder.entrySet()) {
      out.writeNumberField(entry.getKey(), entry.getValue());
    }
    out.writeEndObject();
    out.writeObjectFieldStart("kindsOfSource");
    for (Map.Entry<SourceKind, Integer> entry : byKind.entrySet()) {
      out.writeNumberField(entry.getKey().code(), entry.getValue());
    }
    out.writeEndObject();
    out.writeEndObject();
  }
}
