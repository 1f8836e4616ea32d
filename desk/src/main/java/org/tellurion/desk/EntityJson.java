package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;
import org.tellurion.model.Value;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;
import org.tellurion.registry.Resolved;
import org.tellurion.registry.WeighedClaim;

/** Writes everything recorded of a subject as JSON: every property with every claim behind it. */
final class EntityJson {
  private final Publishers publishers;

  EntityJson(Publishers publishers) {
    this.publishers = publishers;
  }

  /** Writes {@code "properties": {…}}; properties nobody has said anything of are left out. */
  void writeProperties(JsonGenerator out, Entity entity) throws IOException {
    out.writeObjectFieldStart("properties");
    for (Resolved resolved : entity.values()) {
      if (!resolved.isUnrecorded()) {
        out.writeObjectFieldStart(resolved.property().name());
        writeResolved(out, resolved);
        out.writeEndObject();
      }
    }
    out.writeEndObject();
  }

  private void writeResolved(JsonGenerator out, Resolved resolved) throws IOException {
    out.writeStringField("state", resolved.state().code());
    Json.texts(out, "shown", resolved.shown().stream().map(Values::plain).toList());
    out.writeArrayFieldStart("alternatives");
    for (Alternative alternative : resolved.alternatives()) {
      out.writeStartObject();
      out.writeStringField("value", Values.plain(alternative.value()));
      out.writeStringField("verdict", Explanations.code(alternative.verdict()));
      out.writeStringField("trust", alternative.trust().code());
      out.writeNumberField("voices", alternative.voices());
      out.writeStringField("confidence", alternative.confidence().code());
      out.writeArrayFieldStart("claims");
      for (WeighedClaim weighed : alternative.claims()) {
        writeClaim(out, weighed);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeClaim(JsonGenerator out, WeighedClaim weighed) throws IOException {
    Claim claim = weighed.claim();
    out.writeStartObject();
    out.writeStringField("id", claim.id().toString());
    out.writeStringField("by", claim.recordedBy());
    out.writeStringField("at", claim.recordedAt().toString());
    out.writeStringField("method", claim.method().code());
    out.writeStringField("confidence", weighed.confidence().code());
    Json.text(out, "statedConfidence", claim.statedConfidence().map(Confidence::code));
    Json.text(out, "pinpoint", claim.pinpoint());
    Json.text(out, "from", claim.validFrom().map(Edtf::text));
    Json.text(out, "to", claim.validTo().map(Edtf::text));
    Json.text(out, "note", claim.note());
    writeSources(out, claim.sources());
    out.writeEndObject();
  }

  private void writeSources(JsonGenerator out, List<Source> sources) throws IOException {
    out.writeArrayFieldStart("sources");
    for (Source source : sources) {
      SourceLine line = SourceLine.of(source, 1, publishers);
      out.writeStartObject();
      out.writeStringField("citation", source.citation());
      Json.text(out, "publisher", line.publisher());
      Json.text(out, "kind", line.kind().map(SourceKind::code));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes {@code "history": […]}, latest first. */
  static void writeHistory(JsonGenerator out, List<HistoryLine> history) throws IOException {
    out.writeArrayFieldStart("history");
    for (HistoryLine line : history) {
      out.writeStartObject();
      out.writeStringField("at", line.at().toString());
      out.writeStringField("by", line.by());
      out.writeStringField("event", line.event().code());
      out.writeStringField("subject", line.subject().id());
      Json.text(out, "property", line.property().map(property -> property.name()));
      Json.text(out, "value", line.value().map((Value value) -> Values.plain(value)));
      Json.text(out, "note", line.note());
      Json.text(out, "claim", line.claim().map(Object::toString));
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
