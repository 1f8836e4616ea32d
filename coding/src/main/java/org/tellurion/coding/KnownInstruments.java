package org.tellurion.coding;

import java.util.Map;

/**
 * Titles of texts that a document may refer to, beside the well-known laws that the engine has by
 * name.
 *
 * @param ids of a title as printed, for example {@code Paris Agreement -> paris-agreement-2015}
 */
public record KnownInstruments(Map<String, String> ids) {
  /** No title beside the well-known ones. */
  public static final KnownInstruments NONE = new KnownInstruments(Map.of());

  public KnownInstruments {
    ids = Map.copyOf(ids);
  }
}
