package org.tellurion.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of properties, by kind of subject. {@code docs/data-model.md} says the same. */
public final class Properties {
  private static final Map<SubjectKind, Map<String, Property>> BY_NAME = index();

  private Properties() {}

  /** All properties of a kind, in display order. */
  public static List<Property> listOf(SubjectKind kind) {
    return switch (kind) {
      case INSTRUMENT -> InstrumentProperties.ALL;
      case MEMBERSHIP -> MembershipProperties.ALL;
      case COMMITMENT -> CommitmentProperties.ALL;
      case PARTY -> PartyProperties.ALL;
      case MINERAL -> MineralProperties.ALL;
      case STRATEGY -> StrategyProperties.ALL;
      case HOOK -> HookProperties.ALL;
      case MEASURE -> MeasureProperties.ALL;
      case DISPUTE -> DisputeProperties.ALL;
      case INCIDENT -> IncidentProperties.ALL;
      case TOOL_USE -> ToolUseProperties.ALL;
      case CRITICALITY_LIST -> CriticalityListProperties.ALL;
    };
  }

  /** Finds a property by its name, or empty when the kind has none of that name. */
  public static Optional<Property> find(SubjectKind kind, String name) {
    return Optional.ofNullable(BY_NAME.getOrDefault(kind, Map.of()).get(name));
  }

  private static Map<SubjectKind, Map<String, Property>> index() {
    Map<SubjectKind, Map<String, Property>> index = new HashMap<>();
    for (SubjectKind kind : SubjectKind.values()) {
      Map<String, Property> byName = new HashMap<>();
      listOf(kind).forEach(property -> byName.put(property.name(), property));
      index.put(kind, byName);
    }
    return index;
  }
}
