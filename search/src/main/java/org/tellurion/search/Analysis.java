package org.tellurion.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How text becomes words: split as Unicode says (so hyphens, slashes and dashes part words),
 * lower-cased, accents folded, {@code U.S.} read as {@code us}, {@code d'Ivoire} as {@code ivoire},
 * {@code Zambia's} as {@code zambia}. Stems are the same words with English endings taken off by a
 * dictionary ({@code agreements}, {@code agreement}); stop words stay in.
 *
 * <p>Both streams have the same number of tokens at the same offsets.
 */
final class Analysis {
  private static final Pattern INNER_STOPS = Pattern.compile("(?<=\\p{L})\\.");
  private static final CharArraySet ARTICLES = new CharArraySet(List.of("d", "l"), true);
  private static final CharArraySet STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
  private static final Analyzer WORDS = new Chain(false);
  private static final Analyzer STEMS = new Chain(true);

  private Analysis() {}

  /**
   * One word of a text.
   *
   * @param start and {@code end} are offsets into the text, in UTF-16 units
   */
  record Token(String word, String stem, int start, int end) {
    /** Whether the word is too common in English to be asked for on its own. */
    boolean isStopWord() {
      return STOP_WORDS.contains(word);
    }
  }

  static Analyzer words() {
    return WORDS;
  }

  static Analyzer stems() {
    return STEMS;
  }

  /** The words of a text, in order. */
  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream words = WORDS.tokenStream("", text);
        TokenStream stems = STEMS.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
      CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
      words.reset();
      stems.reset();
      while (words.incrementToken() && stems.incrementToken()) {
        tokens.add(
            new Token(word.toString(), stem.toString(), offset.startOffset(), offset.endOffset()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a string from memory failed", impossible);
    }
    return tokens;
  }

  /** The whole text as one key: its words joined by single spaces. */
  static String key(String text) {
    return String.join(" ", tokens(text).stream().map(Token::word).toList());
  }

  private static final class Chain extends Analyzer {
    private final boolean stemming;

    private Chain(boolean stemming) {
      this.stemming = stemming;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer tokenizer = new StandardTokenizer();
      TokenStream words = new ElisionFilter(new LowerCaseFilter(tokenizer), ARTICLES);
      words = new ASCIIFoldingFilter(new EnglishPossessiveFilter(words));
      words = new PatternReplaceFilter(words, INNER_STOPS, "", true);
      return new TokenStreamComponents(tokenizer, stemming ? new KStemFilter(words) : words);
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
      return 100;
    }
  }
}
