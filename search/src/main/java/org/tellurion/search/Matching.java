package org.tellurion.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tellurion.model.SubjectKind;

/**
 * Turns a query into Lucene's terms: which documents match, and what they score.
 *
 * <p>A word matches a document when its stem stands in any part of it, or, for the open last word,
 * when any word there begins with it. A document scores by the weightiest part each word stands in
 * (BM25 times {@link TextField#weight()}), plus fixed sums: the whole query is one of its codes, is
 * its title, is one of its other names, stands in its title or another name as a phrase; and a
 * little for the kind of subject, so that a country comes before what happened in it.
 */
final class Matching {
  static final String KIND = "kind";
  static final String CODE_KEY = "key.code";
  static final String TITLE_KEY = "key.title";
  static final String ALIAS_KEY = "key.alias";

  private static final float IS_CODE = 1000f;
  private static final float IS_TITLE = 800f;
  private static final float IS_ALIAS = 600f;
  private static final float PHRASE_IN_TITLE = 40f;
  private static final float PHRASE_IN_ALIAS = 35f;
  private static final float BEGINNING = 0.5f;
  private static final int SHORTEST_BEGINNING = 2;

  private Matching() {}

  /** Documents that meet every clause. */
  static Query all(SearchQuery query) {
    return match(query, Occur.MUST);
  }

  /** Documents that meet at least one clause, and none of the excluded ones. */
  static Query some(SearchQuery query) {
    return match(query, Occur.SHOULD);
  }

  private static Query match(SearchQuery query, Occur wanted) {
    boolean onlyStopWords = query.wanted().stream().allMatch(Matching::isStopWord);
    BooleanQuery.Builder matching = new BooleanQuery.Builder();
    BooleanQuery.Builder ranking = new BooleanQuery.Builder();
    for (SearchQuery.Clause clause : query.clauses()) {
      if (clause.excluded()) {
        matching.add(clause(clause), Occur.MUST_NOT);
      } else if (isStopWord(clause) && !onlyStopWords) {
        ranking.add(clause(clause), Occur.SHOULD);
      } else {
        matching.add(clause(clause), wanted);
      }
    }
    return ranking.add(matching.build(), Occur.MUST).add(favours(query), Occur.SHOULD).build();
  }

  /** A lone stop word helps to rank and is not asked for. */
  private static boolean isStopWord(SearchQuery.Clause clause) {
    return clause.alternatives().stream()
        .allMatch(
            term ->
                !term.phrase()
                    && Analysis.tokens(term.text()).stream().allMatch(Analysis.Token::isStopWord));
  }

  private static Query clause(SearchQuery.Clause clause) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    clause.alternatives().forEach(term -> either.add(term(term), Occur.SHOULD));
    return either.build();
  }

  private static Query term(SearchQuery.Term term) {
    List<Analysis.Token> tokens = Analysis.tokens(term.text());
    if (term.phrase()) {
      return phrase(tokens);
    }
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    for (Analysis.Token token : tokens) {
      boolean open = term.open() && token.equals(tokens.getLast());
      every.add(word(token, open), Occur.MUST);
    }
    return every.build();
  }

  /** Documents with a word, wherever it weighs most. */
  static Query word(Analysis.Token token, boolean open) {
    List<Query> parts = new ArrayList<>();
    for (TextField field : TextField.values()) {
      parts.add(
          new BoostQuery(new TermQuery(new Term(field.stems(), token.stem())), field.weight()));
      if (open && token.word().length() >= SHORTEST_BEGINNING) {
        parts.add(
            fixed(
                new PrefixQuery(new Term(field.words(), token.word())),
                field.weight() * BEGINNING));
      }
    }
    return new DisjunctionMaxQuery(parts, 0f);
  }

  private static Query phrase(List<Analysis.Token> tokens) {
    List<Query> parts = new ArrayList<>();
    for (TextField field : TextField.values()) {
      parts.add(new BoostQuery(phraseIn(field, tokens), field.weight()));
    }
    return new DisjunctionMaxQuery(parts, 0f);
  }

  private static Query phraseIn(TextField field, List<Analysis.Token> tokens) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    tokens.forEach(token -> phrase.add(new Term(field.stems(), token.stem())));
    return phrase.build();
  }

  /** What lifts a document that matches anyway. */
  private static Query favours(SearchQuery query) {
    String wanted =
        query.wanted().stream()
            .flatMap(clause -> clause.alternatives().stream())
            .map(SearchQuery.Term::text)
            .collect(Collectors.joining(" "));
    List<Analysis.Token> tokens = Analysis.tokens(wanted);
    String key = Analysis.key(wanted);
    BooleanQuery.Builder favours = new BooleanQuery.Builder();
    favours.add(fixed(new TermQuery(new Term(CODE_KEY, key)), IS_CODE), Occur.SHOULD);
    favours.add(fixed(new TermQuery(new Term(TITLE_KEY, key)), IS_TITLE), Occur.SHOULD);
    favours.add(fixed(new TermQuery(new Term(ALIAS_KEY, key)), IS_ALIAS), Occur.SHOULD);
    favours.add(fixed(phraseIn(TextField.TITLE, tokens), PHRASE_IN_TITLE), Occur.SHOULD);
    favours.add(fixed(phraseIn(TextField.ALIAS, tokens), PHRASE_IN_ALIAS), Occur.SHOULD);
    for (SubjectKind kind : SubjectKind.values()) {
      Query ofKind = new TermQuery(new Term(KIND, kind.code()));
      favours.add(fixed(ofKind, favour(kind)), Occur.SHOULD);
    }
    return favours.build();
  }

  private static float favour(SubjectKind kind) {
    return switch (kind) {
      case PARTY, MINERAL -> 10f;
      case INSTRUMENT -> 9f;
      case STRATEGY, HOOK -> 5f;
      case DISPUTE -> 4f;
      case MEASURE -> 3f;
      case COMMITMENT, MEMBERSHIP, CRITICALITY_LIST -> 1f;
      case INCIDENT, TOOL_USE -> 0f;
    };
  }

  private static Query fixed(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
