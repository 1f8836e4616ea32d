package org.tellurion.desk;

import org.tellurion.model.StrategyProperties;
import org.tellurion.registry.Entity;

/**
 * One law or strategy in a list.
 *
 * @param instruments number of instruments that serve it
 * @param hooks number of legal hooks it holds
 * @param reached number of instruments that at least one of its hooks reaches
 */
public record StrategyRow(Entity entity, int instruments, int hooks, int reached) {
  static final Fields<StrategyRow> FIELDS =
      Fields.<StrategyRow>builder()
          .text("id", StrategyRow::id)
          .number("instruments", StrategyRow::instruments)
          .number("hook-count", StrategyRow::hooks)
          .number("reached", StrategyRow::reached)
          .properties(
              StrategyRow::entity,
              StrategyProperties.TITLE,
              StrategyProperties.KIND,
              StrategyProperties.PARTIES,
              StrategyProperties.ADOPTED,
              StrategyProperties.IN_FORCE,
              StrategyProperties.ENDED,
              StrategyProperties.STATUS,
              StrategyProperties.PARTNERSHIP_COUNT)
          .build();

  /** Id of the strategy. */
  public String id() {
    return entity.id().id();
  }

  /** Title, or the id where none is recorded. */
  public String title() {
    return entity.text(StrategyProperties.TITLE).orElse(id());
  }

  /** Code of its kind; {@code unknown} where none is recorded. */
  public String kind() {
    return entity.code(StrategyProperties.KIND).orElse("unknown");
  }

  /** The filter that leaves the instruments that serve it. */
  public InstrumentFilter filter() {
    return InstrumentFilter.ALL.with(Facet.SERVES, id());
  }
}
