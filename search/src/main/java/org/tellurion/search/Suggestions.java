package org.tellurion.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * Nearest known words for words that stand in no document.
 *
 * <p>Near is at most one insertion, deletion, substitution or swap of neighbours for words of four
 * or five letters, at most two for longer ones. Left alone are shorter words, words beyond 30
 * letters, words with a digit, since a code or year one digit off is another one, and every unknown
 * word after the fourth, since looking costs about a millisecond each. Of several the nearest is
 * taken, then the one in most documents, then the first in the alphabet.
 */
final class Suggestions {
  private static final int SHORTEST = 4;
  private static final int LONG = 6;
  private static final int LONGEST = 30;
  private static final int MOST_LOOKED_UP = 4;

  private final IndexSearcher searcher;
  private int lookedUp;

  /** Prepares to correct one query. */
  Suggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The query with unknown words replaced; empty when none is unknown or none has a neighbour. */
  Optional<String> correct(SearchQuery query) throws IOException {
    List<String> clauses = new ArrayList<>();
    boolean changed = false;
    for (SearchQuery.Clause clause : query.clauses()) {
      List<String> terms = new ArrayList<>();
      for (SearchQuery.Term term : clause.alternatives()) {
        String corrected = clause.excluded() ? term.text() : correct(term);
        changed |= !corrected.equals(term.text());
        terms.add((clause.excluded() ? "-" : "") + (term.phrase() ? quote(corrected) : corrected));
      }
      clauses.add(String.join(" OR ", terms));
    }
    return changed ? Optional.of(String.join(" ", clauses)) : Optional.empty();
  }

  private static String quote(String text) {
    return '"' + text + '"';
  }

  private String correct(SearchQuery.Term term) throws IOException {
    StringBuilder corrected = new StringBuilder();
    int copied = 0;
    List<Analysis.Token> tokens = Analysis.tokens(term.text());
    for (Analysis.Token token : tokens) {
      boolean open = term.open() && token.equals(tokens.getLast());
      if (searcher.count(Matching.word(token, open)) == 0) {
        Optional<String> nearest = findNearest(token.word());
        if (nearest.isPresent()) {
          corrected.append(term.text(), copied, token.start()).append(nearest.get());
          copied = token.end();
        }
      }
    }
    return corrected.append(term.text(), copied, term.text().length()).toString();
  }

  private Optional<String> findNearest(String word) throws IOException {
    if (lookedUp == MOST_LOOKED_UP) {
      return Optional.empty();
    }
    lookedUp++;
    Terms known = MultiTerms.getTerms(searcher.getIndexReader(), IndexedDocument.ALL_WORDS);
    if (known == null
        || word.length() < SHORTEST
        || word.length() > LONGEST
        || word.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int edits = word.length() < LONG ? 1 : 2;
    Term asked = new Term(IndexedDocument.ALL_WORDS, word);
    FuzzyTermsEnum near = new FuzzyTermsEnum(known, asked, edits, 0, true);
    Candidate best = null;
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String text = term.utf8ToString();
      Candidate candidate = new Candidate(text, Edits.between(word, text), near.docFreq());
      if (best == null || candidate.isBetterThan(best)) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best).map(Candidate::word);
  }

  private record Candidate(String word, int edits, int documents) {
    boolean isBetterThan(Candidate other) {
      if (edits != other.edits) {
        return edits < other.edits;
      }
      if (documents != other.documents) {
        return documents > other.documents;
      }
      return word.compareTo(other.word) < 0;
    }
  }
}
