package org.tellurion.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tellurion.model.CriticalityListProperties;
import org.tellurion.model.DisputeProperties;
import org.tellurion.model.IncidentProperties;
import org.tellurion.model.MeasureProperties;
import org.tellurion.model.MineralProperties;
import org.tellurion.model.Property;
import org.tellurion.model.StrategyProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.ToolUseProperties;
import org.tellurion.registry.Entity;

/** What readers call any subject, and whose and which minerals it is about. */
final class Subjects {
  private static final List<String> UNKNOWN = List.of("unknown");

  private Subjects() {}

  /**
   * Where a subject belongs.
   *
   * @param parties codes, or {@code unknown} alone
   * @param minerals ids with the groups they belong to, or a state alone
   */
  record Place(String title, List<String> parties, List<String> minerals) {}

  /** Title, parties and minerals of a subject; those of its instrument where it hangs on one. */
  static Place place(Desk desk, Entity entity) {
    String title = title(desk, entity.id());
    return switch (entity.id().kind()) {
      case INSTRUMENT -> ofInstrument(desk, title, entity.id().id());
      case MEMBERSHIP, COMMITMENT -> ofInstrument(desk, title, owner(desk, entity.id()));
      case PARTY -> new Place(title, List.of(entity.id().id()), UNKNOWN);
      case MINERAL -> new Place(title, UNKNOWN, withGroups(desk, List.of(entity.id().id())));
      case STRATEGY -> new Place(title, parties(entity, StrategyProperties.PARTIES), UNKNOWN);
      case HOOK -> new Place(title, hookParties(desk, entity), UNKNOWN);
      case MEASURE ->
          new Place(
              title,
              parties(entity, MeasureProperties.COUNTRY),
              minerals(desk, entity, MeasureProperties.MINERALS));
      case DISPUTE ->
          new Place(
              title,
              parties(entity, DisputeProperties.COMPLAINANTS, DisputeProperties.RESPONDENTS),
              minerals(desk, entity, DisputeProperties.MINERALS));
      case INCIDENT ->
          new Place(
              title,
              parties(entity, IncidentProperties.COUNTRIES),
              minerals(desk, entity, IncidentProperties.MINERALS));
      case TOOL_USE -> new Place(title, parties(entity, ToolUseProperties.COUNTRY), UNKNOWN);
      case CRITICALITY_LIST ->
          new Place(
              title,
              parties(entity, CriticalityListProperties.JURISDICTION),
              minerals(desk, entity, CriticalityListProperties.MINERALS));
    };
  }

  /** What a reader calls a subject; a dependent one by what it hangs on and its key. */
  static String title(Desk desk, SubjectId id) {
    Names names = desk.names();
    return switch (id.kind()) {
      case INSTRUMENT -> names.instrument(id.id());
      case MEMBERSHIP -> names.instrument(owner(desk, id)) + ": " + names.party(id.localKey());
      case COMMITMENT -> names.instrument(owner(desk, id));
      case PARTY -> names.party(id.id());
      case MINERAL -> names.mineral(id.id());
      case STRATEGY -> names.strategy(id.id());
      case HOOK -> names.strategy(id.ownerId());
      case MEASURE ->
          desk.snapshot().findEntity(id).map(entity -> measure(desk, entity)).orElse(id.id());
      case DISPUTE -> text(desk, id, DisputeProperties.TITLE);
      case INCIDENT -> text(desk, id, IncidentProperties.DESCRIPTION);
      case TOOL_USE -> text(desk, id, ToolUseProperties.DESCRIPTION);
      case CRITICALITY_LIST -> text(desk, id, CriticalityListProperties.TITLE);
    };
  }

  /** {@code Indonesia: Export prohibition, 2014}. */
  private static String measure(Desk desk, Entity measure) {
    String country =
        measure
            .code(MeasureProperties.COUNTRY)
            .map(desk.names()::party)
            .orElse("Country not known");
    String kind =
        measure
            .code(MeasureProperties.KIND)
            .map(code -> desk.names().label("measure-kinds", code))
            .orElse("measure");
    String year =
        measure
            .date(MeasureProperties.IN_FORCE)
            .or(() -> measure.date(MeasureProperties.ANNOUNCED))
            .flatMap(date -> date.earliest().or(date::latest))
            .map(day -> ", " + day.getYear())
            .orElse("");
    return country + ": " + kind + year;
  }

  private static String text(Desk desk, SubjectId id, Property property) {
    return desk.snapshot().findEntity(id).flatMap(entity -> entity.text(property)).orElse(id.id());
  }

  private static String owner(Desk desk, SubjectId dependent) {
    return desk.snapshot().canonical(SubjectId.instrument(dependent.ownerId())).id();
  }

  private static Place ofInstrument(Desk desk, String title, String instrument) {
    return new Place(
        title,
        desk.instruments().codes(instrument, Facet.PARTY),
        desk.instruments().codes(instrument, Facet.MINERAL));
  }

  private static List<String> hookParties(Desk desk, Entity hook) {
    return desk.snapshot()
        .findEntity(new SubjectId(SubjectKind.STRATEGY, hook.id().ownerId()))
        .map(strategy -> parties(strategy, StrategyProperties.PARTIES))
        .orElse(UNKNOWN);
  }

  /** The parties that some properties name; {@code unknown} alone when they name none. */
  static List<String> parties(Entity entity, Property... properties) {
    Set<String> parties = new LinkedHashSet<>();
    for (Property property : properties) {
      parties.addAll(entity.codes(property));
    }
    return parties.isEmpty() ? UNKNOWN : List.copyOf(parties);
  }

  /** The minerals a property names with the groups these belong to; its state when none. */
  static List<String> minerals(Desk desk, Entity entity, Property property) {
    List<String> named = entity.codes(property);
    return named.isEmpty() ? List.of(entity.state(property).code()) : withGroups(desk, named);
  }

  private static List<String> withGroups(Desk desk, List<String> minerals) {
    Set<String> all = new LinkedHashSet<>();
    for (String mineral : minerals) {
      all.add(mineral);
      desk.snapshot()
          .findEntity(SubjectId.mineral(mineral))
          .ifPresent(entity -> all.addAll(entity.codes(MineralProperties.GROUPS)));
    }
    return List.copyOf(all);
  }
}
