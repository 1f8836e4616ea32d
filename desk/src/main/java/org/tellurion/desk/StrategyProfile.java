package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/**
 * Everything recorded of one law or strategy and what it gives effect to.
 *
 * @param hooks where it gives a soft text effect, those that reach most first
 * @param serving instruments that serve it, newest first
 * @param sources behind every live claim on it and its hooks
 * @param history of it and its hooks, latest first
 */
public record StrategyProfile(
    StrategyRow row,
    Lens lens,
    List<Hook> hooks,
    List<InstrumentRow> serving,
    List<SourceLine> sources,
    List<HistoryLine> history,
    Names names,
    Publishers publishers)
    implements View {

  /**
   * A legal hook.
   *
   * @param reaches instruments it reaches, newest first
   * @param onDay whether it was in force on the day asked for; empty when no day was asked for
   */
  public record Hook(
      Entity entity, List<InstrumentRow> reaches, Optional<MemberRow.Presence> onDay) {}

  /** The strategy. */
  public Entity entity() {
    return row.entity();
  }

  @Override
  public String title() {
    return row.title();
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    EntityJson json = new EntityJson(publishers);
    out.writeStartObject();
    StrategyRow.FIELDS.writeMembers(out, row);
    Json.texts(out, "merged", entity().merged().stream().map(id -> id.id()).toList());
    json.writeProperties(out, entity());
    out.writeArrayFieldStart("hooks");
    for (Hook hook : hooks) {
      out.writeStartObject();
      out.writeStringField("id", hook.entity().id().id());
      json.writeProperties(out, hook.entity());
      Json.text(out, "onDay", hook.onDay().map(MemberRow.Presence::code));
      out.writeEndObject();
    }
    out.writeEndArray();
    Json.texts(out, "servedBy", serving.stream().map(InstrumentRow::id).toList());
    EntityJson.writeHistory(out, history);
    out.writeEndObject();
  }

  /** One claim a row: on the strategy and its hooks. */
  @Override
  public Table table() {
    List<Entity> all = new ArrayList<>();
    all.add(entity());
    hooks.forEach(hook -> all.add(hook.entity()));
    return ClaimTable.of(all);
  }
}
