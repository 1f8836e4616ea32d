/**
 * Full-text search over what the registry says: an index in memory, lenient queries, ranked hits
 * with marked excerpts. Floor 1: may use {@code model} and Lucene only; knows nothing of where the
 * documents come from.
 *
 * <p>Start at {@link org.tellurion.search.SearchIndex}: give it documents, get a {@link
 * org.tellurion.search.SearchView}, ask it a {@link org.tellurion.search.SearchQuery}.
 *
 * <p>Door: Excerpt, Highlighter, SearchAnswer, SearchDocument, SearchHit, SearchIndex, SearchQuery,
 * SearchView, Segment.
 */
@NullMarked
package org.tellurion.search;

import org.jspecify.annotations.NullMarked;
