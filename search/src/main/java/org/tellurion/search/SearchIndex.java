package org.tellurion.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.tellurion.model.SubjectId;

/**
 * An index over documents, held in memory. Every change gives a new {@link SearchView}; earlier
 * views stay as they were, need no closing and wait for nobody.
 *
 * <p>Cost: writing grows with the documents that changed. A view gives the same answers in the same
 * order whether its documents came at once or one by one.
 */
public final class SearchIndex {
  private static final double BUFFER_MEGABYTES = 8;

  private final Directory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private Map<SubjectId, SearchDocument> held = Map.of();

  /** Makes an empty index. */
  public SearchIndex() {
    try {
      writer = new IndexWriter(directory, settings());
      writer.commit();
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  private static IndexWriterConfig settings() {
    Map<String, Analyzer> analyzers =
        Arrays.stream(TextField.values())
            .collect(Collectors.toMap(TextField::words, _ -> Analysis.words()));
    return new IndexWriterConfig(new PerFieldAnalyzerWrapper(Analysis.stems(), analyzers))
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setSimilarity(SearchView.SIMILARITY)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
  }

  /**
   * Makes the index hold exactly these documents, writing only those that differ from what it
   * holds.
   *
   * @param documents at most one per subject; of several the last counts
   * @return a view of them
   */
  public synchronized SearchView hold(Collection<SearchDocument> documents) {
    Map<SubjectId, SearchDocument> next = new LinkedHashMap<>();
    documents.forEach(document -> next.put(document.id(), document));
    try {
      for (SubjectId id : held.keySet()) {
        if (!next.containsKey(id)) {
          writer.deleteDocuments(IndexedDocument.idTerm(id));
        }
      }
      for (SearchDocument document : next.values()) {
        write(document);
      }
      // Scores count deleted documents until they are merged away.
      writer.forceMergeDeletes();
      writer.commit();
      held = Map.copyOf(next);
      return new SearchView(DirectoryReader.open(directory), held);
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  private void write(SearchDocument document) throws IOException {
    SearchDocument before = held.get(document.id());
    if (document.equals(before)) {
      return;
    }
    if (before == null) {
      writer.addDocument(IndexedDocument.of(document));
    } else {
      Term id = IndexedDocument.idTerm(document.id());
      writer.updateDocument(id, IndexedDocument.of(document));
    }
  }

  static UncheckedIOException inMemory(IOException impossible) {
    return new UncheckedIOException("the index in memory failed", impossible);
  }
}
