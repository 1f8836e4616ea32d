package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/**
 * One small group with its members.
 *
 * @param overlaps other groups that share at least one party, most shared first
 * @param withoutSeat parties that the instrument names and no membership is recorded of
 * @param sources behind every live claim on the memberships
 */
public record GroupProfile(
    GroupRow row,
    Lens lens,
    List<Overlap> overlaps,
    List<String> withoutSeat,
    List<SourceLine> sources,
    Names names,
    Publishers publishers)
    implements View {

  /**
   * What two groups share.
   *
   * @param shared parties that count as being in both, sorted by code
   * @param size number of parties in the other group
   */
  public record Overlap(String group, String title, List<String> shared, int size) {
    public Overlap {
      shared = List.copyOf(shared);
      if (shared.size() > size) {
        throw new IllegalArgumentException("more shared with " + group + " than it has");
      }
    }
  }

  /** The instrument that founds the group. */
  public Entity entity() {
    return row.instrument().entity();
  }

  @Override
  public String title() {
    return row.title();
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    EntityJson json = new EntityJson(publishers);
    out.writeStartObject();
    GroupRow.FIELDS.writeMembers(out, row);
    out.writeArrayFieldStart("members");
    for (MemberRow seat : row.seats()) {
      out.writeStartObject();
      out.writeStringField("id", seat.entity().id().id());
      out.writeStringField("party", seat.party());
      out.writeBooleanField("counts", seat.counts());
      Json.text(out, "onDay", seat.onDay().map(MemberRow.Presence::code));
      json.writeProperties(out, seat.entity());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("overlaps");
    for (Overlap overlap : overlaps) {
      out.writeStartObject();
      out.writeStringField("group", overlap.group());
      Json.texts(out, "shared", overlap.shared());
      out.writeNumberField("size", overlap.size());
      out.writeEndObject();
    }
    out.writeEndArray();
    Json.texts(out, "partiesWithoutSeat", withoutSeat);
    out.writeEndObject();
  }

  /** One seat a row. */
  @Override
  public Table table() {
    return MemberRow.FIELDS.table(row.seats());
  }
}
