package org.tellurion.web.page;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import org.tellurion.desk.Facet;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.Query;

/**
 * Links from a number in a trend to the list of instruments that makes it.
 *
 * @param scope the instruments that the trend counts
 */
public record TrendLinks(Frame frame, Query scope) {

  /** Links that keep the scope of a trend. */
  static TrendLinks of(Frame frame, Map<Facet, SortedSet<String>> filter) {
    Query scope = Query.NONE;
    for (Map.Entry<Facet, SortedSet<String>> entry : filter.entrySet()) {
      for (String code : entry.getValue()) {
        scope = scope.adding(entry.getKey().key(), code);
      }
    }
    return new TrendLinks(frame, scope);
  }

  /** The instruments in scope with one more code; an empty party stands for any. */
  public String to(String party, Facet facet, String code) {
    return frame.to("/instruments", party(party).with(facet.key(), code));
  }

  /** The instruments in scope with two more codes; an empty party stands for any. */
  public String to(String party, Facet facet, String code, Facet other, String otherCode) {
    return frame.to(
        "/instruments", party(party).with(facet.key(), code).with(other.key(), otherCode));
  }

  /** The instruments in scope that carry a theme and are read in full. */
  public String toRead(String party, String theme) {
    return frame.to(
        "/instruments",
        party(party).with(Facet.THEME.key(), theme).with(Facet.TEXT.key(), "full-text"));
  }

  /** The instruments of a party in scope. */
  public String to(String party) {
    return frame.to("/instruments", party(party));
  }

  /** The same links for the instruments of any of some parties. */
  public TrendLinks ofAny(Collection<String> parties) {
    Query any = scope;
    for (String party : parties) {
      any = any.adding(Facet.PARTY.key(), party);
    }
    return new TrendLinks(frame, any);
  }

  private Query party(String party) {
    return party.isEmpty() ? scope : scope.with(Facet.PARTY.key(), party);
  }
}
