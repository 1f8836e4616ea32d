package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.tellurion.coding.CodedProvision;
import org.tellurion.coding.CommitmentProposal;
import org.tellurion.coding.DocumentParty;
import org.tellurion.coding.LegalStatusReading;
import org.tellurion.coding.LegalizationProfile;
import org.tellurion.coding.Strength;
import org.tellurion.coding.TextProfile;
import org.tellurion.coding.ThemeCoding;
import org.tellurion.coding.ThemeOutcome;
import org.tellurion.coding.Wording;
import org.tellurion.text.ReadingNote;
import org.tellurion.text.Span;

/**
 * Writes a {@link CodedText} as one JSON object. Offsets are UTF-16 units of the canonical text.
 */
final class CodedTextJson {
  private final CodedText text;
  private final JsonGenerator out;

  CodedTextJson(CodedText text, JsonGenerator out) {
    this.text = text;
    this.out = out;
  }

  void write() throws IOException {
    out.writeStartObject();
    out.writeStringField("document", text.document().name());
    out.writeStringField("sha256", text.document().sha256());
    out.writeStringField("format", text.document().format().code());
    out.writeStringField("title", text.document().title());
    out.writeStringField("language", text.document().language().code());
    out.writeStringField("version", text.version());
    out.writeBooleanField("conclusive", text.coded().conclusive());
    out.writeBooleanField("partial", text.document().log().isPartial());
    parties();
    Json.text(out, "signed", text.coded().signed().map(Object::toString));
    legalStatus(text.coded().legalStatus());
    profile(text.profile());
    commitments();
    provisions();
    log();
    out.writeEndObject();
  }

  private void parties() throws IOException {
    out.writeArrayFieldStart("parties");
    for (DocumentParty party : text.coded().parties().parties()) {
      out.writeStartObject();
      out.writeStringField("code", party.code());
      Json.texts(out, "names", party.names());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeStringField("partiesFoundBy", text.coded().parties().basis().code());
  }

  private void legalStatus(LegalStatusReading status) throws IOException {
    out.writeObjectFieldStart("legalStatus");
    out.writeStringField("status", status.status().code());
    out.writeStringField("basis", status.basis().code());
    out.writeBooleanField("partial", status.partial());
    out.writeStringField("inferred", status.inferred().code());
    out.writeArrayFieldStart("clauses");
    for (LegalStatusReading.Clause clause : status.clauses()) {
      out.writeStartObject();
      out.writeStringField("provision", clause.provision());
      span("trigger", clause.trigger());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("grounds");
    for (LegalStatusReading.Ground ground : status.grounds()) {
      out.writeStartObject();
      out.writeStringField("sign", ground.sign().code());
      out.writeNumberField("count", ground.count());
      span("first", ground.first());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void profile(TextProfile profile) throws IOException {
    out.writeObjectFieldStart("profile");
    level(
        "obligation",
        profile.legalization().obligation().value().code(),
        profile.legalization().obligation());
    level(
        "precision",
        profile.legalization().precision().value().code(),
        profile.legalization().precision());
    level(
        "delegation",
        profile.legalization().delegation().value().code(),
        profile.legalization().delegation());
    share("comprehensiveness", profile.comprehensiveness());
    out.writeObjectFieldStart("wording");
    for (Strength strength : Strength.values()) {
      out.writeNumberField(strength.code(), profile.wording().getOrDefault(strength, 0));
    }
    out.writeEndObject();
    out.writeArrayFieldStart("themes");
    for (TextProfile.ThemeContent theme : profile.content()) {
      if (theme.outcome() != ThemeOutcome.ABSENT) {
        out.writeStartObject();
        out.writeStringField("theme", theme.theme());
        out.writeStringField("outcome", theme.outcome().code());
        out.writeStringField("strongest", theme.strongest().code());
        Json.texts(out, "provisions", theme.provisions());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
    sides(profile.asymmetry());
    out.writeEndObject();
  }

  private void sides(TextProfile.Asymmetry asymmetry) throws IOException {
    out.writeArrayFieldStart("sides");
    for (TextProfile.Side side : asymmetry.sides()) {
      out.writeStartObject();
      out.writeStringField("party", side.party());
      out.writeNumberField("promises", side.promises());
      share("share", side.share());
      out.writeObjectFieldStart("byStrength");
      for (Strength strength : Strength.values()) {
        Integer count = side.byStrength().get(strength);
        if (count != null) {
          out.writeNumberField(strength.code(), count);
        }
      }
      out.writeEndObject();
      Json.texts(out, "provisions", side.provisions());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberField("promisesTogether", asymmetry.together());
    out.writeNumberField("promisesOfOthers", asymmetry.others());
  }

  private <T extends Enum<T>> void level(
      String name, String code, LegalizationProfile.Level<T> level) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("level", code);
    share("index", LegalizationProfile.index(level.value()));
    Json.texts(out, "provisions", level.provisions());
    out.writeEndObject();
  }

  /** A share, or null where it is not known. */
  private void share(String name, double share) throws IOException {
    if (Double.isNaN(share)) {
      out.writeNullField(name);
    } else {
      out.writeNumberField(name, Math.round(share * 10_000) / 10_000.0);
    }
  }

  private void commitments() throws IOException {
    out.writeArrayFieldStart("commitments");
    for (CommitmentProposal proposal : text.commitments()) {
      out.writeStartObject();
      out.writeStringField("provision", proposal.provision());
      out.writeStringField("kind", proposal.kind());
      out.writeStringField("actor", proposal.wording().actor().code());
      out.writeStringField("modality", proposal.wording().code());
      out.writeStringField("strength", proposal.wording().strength().code());
      Json.text(out, "amount", proposal.amount().map(amount -> CodedTexts.amount(amount)));
      Json.text(
          out, "deadline", proposal.deadline().map(deadline -> CodedTexts.deadline(deadline)));
      span("deliverable", proposal.deliverable());
      out.writeStringField("rule", proposal.rule());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void provisions() throws IOException {
    out.writeArrayFieldStart("provisions");
    for (CodedProvision provision : text.coded().provisions()) {
      out.writeStartObject();
      out.writeStringField("id", provision.id());
      out.writeNumberField("start", provision.span().start());
      out.writeNumberField("end", provision.span().end());
      int page = text.document().pageOf(provision.span().start());
      if (page > 0) {
        out.writeNumberField("page", page);
      }
      out.writeStringField("place", provision.place().code());
      out.writeStringField("outcome", provision.outcome().code());
      out.writeArrayFieldStart("wordings");
      for (Wording wording : provision.wordings()) {
        wording(wording);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("themes");
      for (ThemeCoding theme : provision.themes()) {
        out.writeStartObject();
        out.writeStringField("theme", theme.theme());
        out.writeBooleanField("vague", theme.vague());
        span("trigger", theme.trigger());
        out.writeStringField("rule", theme.rule());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void wording(Wording wording) throws IOException {
    out.writeStartObject();
    out.writeStringField("modality", wording.code());
    out.writeStringField("strength", wording.strength().code());
    out.writeStringField("force", wording.force().code());
    out.writeBooleanField("operative", wording.isOperative());
    out.writeStringField("actor", wording.actor().code());
    out.writeStringField("addressee", wording.addressee().code());
    out.writeStringField("beneficiary", wording.beneficiary().code());
    span("trigger", wording.trigger());
    out.writeStringField("rule", wording.rule());
    out.writeStringField("inheritedFrom", wording.inheritedFrom());
    out.writeEndObject();
  }

  private void span(String name, Span span) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    out.writeStringField("words", text.words(span));
    out.writeEndObject();
  }

  private void log() throws IOException {
    out.writeArrayFieldStart("log");
    for (ReadingNote note : text.document().log().notes()) {
      out.writeStartObject();
      out.writeStringField("kind", note.kind().code());
      out.writeNumberField("offset", note.offset());
      out.writeStringField("provision", note.provision());
      out.writeStringField("message", note.message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
