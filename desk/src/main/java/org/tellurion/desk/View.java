package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * One answer, from which every representation is written: a page renders it, {@code .json} and
 * {@code .csv} carry the same rows. Immutable.
 */
public interface View {

  /** Title of the page, in plain words. */
  String title();

  /** Writes the whole answer as one JSON value. Field names are stable and documented. */
  void writeJson(JsonGenerator out) throws IOException;

  /** The rows of the answer's main table, in the order of the page. */
  Table table();
}
