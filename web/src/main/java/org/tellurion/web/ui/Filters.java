package org.tellurion.web.ui;

import java.util.Map;
import java.util.SortedSet;
import org.tellurion.desk.Facet;
import org.tellurion.desk.InstrumentFilter;

/** Filters of instruments as they stand in addresses. */
public final class Filters {
  private Filters() {}

  /** The query that asks for a filter. */
  public static Query query(InstrumentFilter filter) {
    Query query = Query.NONE;
    for (Map.Entry<Facet, SortedSet<String>> chosen : filter.chosen().entrySet()) {
      for (String code : chosen.getValue()) {
        query = query.adding(chosen.getKey().key(), code);
      }
    }
    if (!filter.query().isEmpty()) {
      query = query.with("q", filter.query());
    }
    return filter.disputedOnly() ? query.with("disputed", "yes") : query;
  }

  /** The address of the instruments that a filter leaves. */
  public static String instruments(Frame frame, InstrumentFilter filter) {
    return frame.to("/instruments", query(filter));
  }
}
