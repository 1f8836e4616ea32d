package org.tellurion.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/** The index at one moment: immutable, shared by all readers. */
public final class SearchView {
  /** Long titles and long summaries are not much worse than short ones: b is 0.3, not 0.75. */
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.3f);

  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(IndexedDocument.DATE, SortField.Type.LONG, true),
          new SortField(IndexedDocument.ID, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final List<SearchDocument> byNumber;

  /**
   * Opens a view.
   *
   * @param documents by id, the ones the reader holds
   */
  SearchView(DirectoryReader reader, Map<SubjectId, SearchDocument> documents) throws IOException {
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    // Answers are cheaper than bookkeeping at this size, and a view must not grow.
    searcher.setQueryCache(null);
    byNumber = number(reader, documents);
  }

  private static List<SearchDocument> number(
      DirectoryReader reader, Map<SubjectId, SearchDocument> documents) throws IOException {
    Map<String, SearchDocument> byText = new java.util.HashMap<>();
    documents.forEach((id, document) -> byText.put(id.toString(), document));
    List<SearchDocument> byNumber = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = leaf.reader().getSortedDocValues(IndexedDocument.ID);
      for (int doc = ids.nextDoc(); doc != SortedDocValues.NO_MORE_DOCS; doc = ids.nextDoc()) {
        byNumber.add(
            java.util.Objects.requireNonNull(
                byText.get(ids.lookupOrd(ids.ordValue()).utf8ToString())));
      }
    }
    return byNumber;
  }

  /** Number of documents. */
  public int size() {
    return byNumber.size();
  }

  /**
   * Answers a query. Where nothing has all its words, words that stand nowhere are replaced by the
   * nearest that do; where that does not help either, documents with some of the words are given.
   * The answer says which.
   *
   * @param kinds kinds of subject wanted; empty for all
   */
  public SearchAnswer search(SearchQuery query, Set<SubjectKind> kinds) {
    if (query.isEmpty()) {
      return answer(query, SearchAnswer.Reading.EMPTY, Optional.empty(), List.of(), kinds);
    }
    try {
      List<SearchHit> asAsked = run(Matching.all(query));
      if (!asAsked.isEmpty()) {
        return answer(query, SearchAnswer.Reading.AS_ASKED, Optional.empty(), asAsked, kinds);
      }
      Optional<String> correction = new Suggestions(searcher).correct(query);
      if (correction.isPresent()) {
        List<SearchHit> corrected = run(Matching.all(SearchQuery.read(correction.get())));
        if (!corrected.isEmpty()) {
          return answer(query, SearchAnswer.Reading.CORRECTED, correction, corrected, kinds);
        }
      }
      List<SearchHit> some = run(Matching.some(query));
      SearchAnswer.Reading reading =
          some.isEmpty() ? SearchAnswer.Reading.NOTHING : SearchAnswer.Reading.SOME_WORDS;
      return answer(query, reading, Optional.empty(), some, kinds);
    } catch (IOException impossible) {
      throw SearchIndex.inMemory(impossible);
    }
  }

  private List<SearchHit> run(Query query) throws IOException {
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, Math.max(1, size()), BEST_FIRST).scoreDocs) {
      float score = (Float) ((FieldDoc) found).fields[0];
      hits.add(new SearchHit(byNumber.get(found.doc), score));
    }
    return hits;
  }

  private static SearchAnswer answer(
      SearchQuery query,
      SearchAnswer.Reading reading,
      Optional<String> didYouMean,
      List<SearchHit> found,
      Set<SubjectKind> kinds) {
    Map<SubjectKind, Integer> counts = new EnumMap<>(SubjectKind.class);
    found.forEach(hit -> counts.merge(hit.document().kind(), 1, Integer::sum));
    List<SearchHit> hits =
        kinds.isEmpty()
            ? found
            : found.stream().filter(hit -> kinds.contains(hit.document().kind())).toList();
    return new SearchAnswer(query, reading, didYouMean, hits, counts);
  }
}
