package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.tellurion.registry.Entity;

/**
 * Measures, disputes and incidents that touch an instrument through its parties and minerals.
 *
 * <p>A measure counts when a party takes it; a dispute when a party is complainant or respondent;
 * an incident when it lies in a party's country. Where both sides name minerals they must share one
 * (groups included); where the instrument or the record names none, the party alone decides.
 */
public record RelatedRecords(List<Entity> measures, List<Entity> disputes, List<Entity> incidents) {

  void writeJson(JsonGenerator out) throws IOException {
    Json.texts(out, "measures", ids(measures));
    Json.texts(out, "disputes", ids(disputes));
    Json.texts(out, "incidents", ids(incidents));
  }

  private static List<String> ids(List<Entity> entities) {
    return entities.stream().map(entity -> entity.id().id()).toList();
  }
}
