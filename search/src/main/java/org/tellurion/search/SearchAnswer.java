package org.tellurion.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.model.SubjectKind;

/**
 * Everything that answers a query, best first; nothing is cut.
 *
 * @param query as it was asked
 * @param reading how the query had to be read to find something
 * @param didYouMean the query with its unknown words replaced by the nearest known ones; present
 *     when the query as asked finds nothing and the replaced one does
 * @param hits of the chosen kinds, best first
 * @param counts number of hits by kind, whatever kinds were chosen; kinds without hits are absent
 */
public record SearchAnswer(
    SearchQuery query,
    Reading reading,
    Optional<String> didYouMean,
    List<SearchHit> hits,
    Map<SubjectKind, Integer> counts) {

  /** How a query was read. */
  public enum Reading {
    /** Nothing was asked for. */
    EMPTY,
    /** As asked. */
    AS_ASKED,
    /** With unknown words replaced by the nearest known ones. */
    CORRECTED,
    /** No document has all the words; these have some. */
    SOME_WORDS,
    /** Nothing was found in any reading. */
    NOTHING
  }

  /** Copies list and map. */
  public SearchAnswer {
    hits = List.copyOf(hits);
    Map<SubjectKind, Integer> copy = new EnumMap<>(SubjectKind.class);
    copy.putAll(counts);
    counts = java.util.Collections.unmodifiableMap(copy);
  }

  /** The query that the hits answer: the one asked, or the corrected one. */
  public SearchQuery answered() {
    return didYouMean.map(SearchQuery::read).orElse(query);
  }
}
