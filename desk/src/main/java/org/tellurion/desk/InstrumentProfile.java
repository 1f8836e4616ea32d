package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/**
 * Everything recorded of one instrument and around it.
 *
 * @param row its line in lists
 * @param relations to and from other instruments
 * @param members of the group it founds, if any
 * @param commitments made in it or under it
 * @param strategies it serves
 * @param hooks legal hooks that reach it
 * @param context measures, disputes and incidents of its parties on its minerals
 * @param sources behind every live claim on it
 * @param history of it and its commitments and members, latest first
 */
public record InstrumentProfile(
    InstrumentRow row,
    List<RelationLine> relations,
    List<MemberRow> members,
    List<CommitmentRow> commitments,
    List<Entity> strategies,
    List<Entity> hooks,
    RelatedRecords context,
    List<SourceLine> sources,
    List<HistoryLine> history,
    Names names,
    Publishers publishers)
    implements View {

  /**
   * A relation to another instrument.
   *
   * @param outgoing whether this instrument is the subject of the relation
   * @param target id of the other instrument
   */
  public record RelationLine(String relation, boolean outgoing, String target, String title) {}

  /** The instrument. */
  public Entity entity() {
    return row.entity();
  }

  @Override
  public String title() {
    return row.title();
  }

  /** The citation of its page in this record. */
  public Citation citation() {
    return Citation.of(this);
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    EntityJson json = new EntityJson(publishers);
    out.writeStartObject();
    out.writeStringField("id", row.id());
    row.writeFields(out);
    Optional<Phase> phase = row.phase();
    if (phase.isPresent()) {
      out.writeStringField("phase", phase.get().step().code());
      out.writeBooleanField("phaseCertain", phase.get().certain());
    }
    Json.texts(out, "merged", entity().merged().stream().map(id -> id.id()).toList());
    json.writeProperties(out, entity());
    out.writeArrayFieldStart("relations");
    for (RelationLine line : relations) {
      out.writeStartObject();
      out.writeStringField("relation", line.relation());
      out.writeBooleanField("outgoing", line.outgoing());
      out.writeStringField("instrument", line.target());
      out.writeEndObject();
    }
    out.writeEndArray();
    writeEntities(out, "members", json, members.stream().map(MemberRow::entity).toList());
    writeEntities(
        out, "commitments", json, commitments.stream().map(CommitmentRow::entity).toList());
    Json.texts(out, "serves", strategies.stream().map(strategy -> strategy.id().id()).toList());
    writeEntities(out, "hooks", json, hooks);
    context.writeJson(out);
    EntityJson.writeHistory(out, history);
    out.writeEndObject();
  }

  private static void writeEntities(
      JsonGenerator out, String name, EntityJson json, Collection<Entity> entities)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Entity entity : entities) {
      out.writeStartObject();
      out.writeStringField("id", entity.id().id());
      json.writeProperties(out, entity);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** One claim a row: on the instrument, its members and its commitments. */
  @Override
  public Table table() {
    List<Entity> all = new ArrayList<>();
    all.add(entity());
    members.forEach(member -> all.add(member.entity()));
    commitments.forEach(commitment -> all.add(commitment.entity()));
    return ClaimTable.of(all);
  }
}
