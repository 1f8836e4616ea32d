package org.tellurion.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Writes a result as JSON: {@code {"set": …, "codebook": …, "scores": {key: {"precision": …,
 * "recall": …, "f1": …, "n": …, "confusion": {…}, "intervals": {…}}}, "rivals": {…},
 * "disagreements": […], "notScored": […]}}. Shares are rounded to four places.
 */
public final class EvaluationJson {
  private static final double PLACES = 10_000;

  private final JsonGenerator json;

  private EvaluationJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes it and a line feed; does not close {@code out}. */
  public static void write(EvaluationResult result, Writer out) throws IOException {
    JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    new EvaluationJson(json).result(result);
    json.close();
    out.write("\n");
    out.flush();
  }

  private void result(EvaluationResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("set", result.set());
    json.writeStringField("codebook", result.codebookVersion());
    json.writeFieldName("scores");
    scores(result.scores());
    json.writeObjectFieldStart("rivals");
    for (Map.Entry<String, Map<String, Score>> rival : result.rivals().entrySet()) {
      json.writeFieldName(rival.getKey());
      scores(rival.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("disagreements");
    for (Disagreement disagreement : result.disagreements()) {
      disagreement(disagreement);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notScored");
    for (String reason : result.notScored()) {
      json.writeString(reason);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void scores(Map<String, Score> scores) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Score> entry : scores.entrySet()) {
      json.writeFieldName(entry.getKey());
      score(entry.getValue());
    }
    json.writeEndObject();
  }

  private void score(Score score) throws IOException {
    Confusion confusion = score.confusion();
    json.writeStartObject();
    json.writeNumberField("precision", rounded(confusion.precision()));
    json.writeNumberField("recall", rounded(confusion.recall()));
    json.writeNumberField("f1", rounded(confusion.f1()));
    json.writeNumberField("n", confusion.n());
    json.writeObjectFieldStart("confusion");
    json.writeNumberField("truePositive", confusion.hits());
    json.writeNumberField("falsePositive", confusion.falseAlarms());
    json.writeNumberField("falseNegative", confusion.misses());
    json.writeNumberField("trueNegative", confusion.rejections());
    json.writeEndObject();
    json.writeObjectFieldStart("intervals");
    interval("precision", score.precision());
    interval("recall", score.recall());
    interval("f1", score.f1());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void interval(String name, Score.Interval interval) throws IOException {
    json.writeArrayFieldStart(name);
    json.writeNumber(rounded(interval.low()));
    json.writeNumber(rounded(interval.high()));
    json.writeEndArray();
  }

  private void disagreement(Disagreement disagreement) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", disagreement.key());
    json.writeStringField("text", disagreement.text());
    json.writeStringField("pinpoint", disagreement.pinpoint());
    json.writeStringField("label", disagreement.label());
    json.writeStringField("found", disagreement.found());
    json.writeStringField("provision", disagreement.provision());
    json.writeStringField("trigger", disagreement.trigger());
    json.writeStringField("rule", disagreement.rule());
    json.writeEndObject();
  }

  private static double rounded(double share) {
    return Math.round(share * PLACES) / PLACES;
  }
}
