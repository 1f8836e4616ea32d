package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits legal prose into sentences: one pass from left to right, cost linear in the text.
 *
 * <p>A full stop ends a sentence unless it belongs to a reference ({@code Art. 5.2(b)}, {@code No.
 * 3}, {@code para. 2}), a title ({@code Mr.}), an initial, an abbreviation ({@code U.S.}, {@code
 * e.g.}) or a number, or unless the next word begins in lower case or the full stop stands in
 * brackets. Semicolons do not end a sentence: items of a list are provisions of their own. A line
 * feed always ends one.
 */
final class SentenceSplitter {
  /** Takes the sentences in order; {@code to} is the offset after the last character. */
  interface Sink {
    void sentence(int from, int to);
  }

  /** Abbreviations that a number, a letter or a bracket follows. */
  private static final Set<String> REFERENCES =
      Set.of(
          "art", "arts", "no", "nos", "nr", "num", "núm", "para", "paras", "par", "sec", "secs",
          "sect", "cl", "ch", "chap", "cap", "vol", "p", "pp", "pág", "fig", "ann", "reg", "regs",
          "sched", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec", "subpara", "lit", "inc", "n", "abs", "ziff", "bull", "doc", "res", "ser");

  /** Abbreviations after which a sentence never ends. */
  private static final Set<String> NEVER =
      Set.of(
          "mr", "mrs", "ms", "mm", "dr", "prof", "hon", "st", "messrs", "e.g", "i.e", "cf", "viz",
          "eg", "ie", "vs", "v", "sr", "sra", "dña", "lic", "ing", "amb", "gen", "col", "lt", "rev",
          "approx", "ca", "z.b", "d.h", "bzw", "p.ej", "p.ex", "op", "excmo", "sgt", "capt", "sen",
          "rep", "gov", "hr", "vgl", "resp", "incl", "excl", "esp", "h.e", "s.e");

  /** Abbreviations after which a sentence ends only before a word that begins sentences. */
  private static final Set<String> RARELY =
      Set.of("ltd", "corp", "co", "bros", "jr", "dept", "al", "cit", "ed", "eds", "ibid", "seq");

  /** Words before a lone letter that is a reference, not an initial: Annex A. */
  private static final Set<String> BEFORE_LETTERS =
      Set.of(
          "annex",
          "appendix",
          "schedule",
          "part",
          "section",
          "list",
          "protocol",
          "paragraph",
          "article",
          "chapter",
          "attachment",
          "table",
          "group",
          "category",
          "class",
          "anexo",
          "annexe",
          "parte",
          "sección",
          "and",
          "or",
          "column",
          "phase",
          "party");

  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "this",
          "these",
          "those",
          "each",
          "it",
          "in",
          "if",
          "no",
          "any",
          "all",
          "both",
          "such",
          "they",
          "we",
          "where",
          "when",
          "for",
          "on",
          "at",
          "to",
          "a",
          "an",
          "as",
          "upon",
          "nothing",
          "neither",
          "either",
          "parties",
          "participants",
          "unless",
          "under",
          "by",
          "with",
          "within",
          "notwithstanding",
          "subject",
          "after",
          "before",
          "except",
          "however",
          "its",
          "their",
          "our",
          "el",
          "la",
          "los",
          "las",
          "le",
          "les",
          "cada",
          "chaque",
          "together",
          "there",
          "that",
          "should",
          "pursuant",
          "following",
          "once",
          "since",
          "also",
          "other");

  private static final int LONGEST_BRACKET = 300;

  private final CharSequence text;
  private final int end;
  private final Sink sink;
  private int bracket = -1;

  private SentenceSplitter(CharSequence text, int end, Sink sink) {
    this.text = text;
    this.end = end;
    this.sink = sink;
  }

  /** Splits {@code text} between two offsets. */
  static void split(CharSequence text, int from, int to, Sink sink) {
    new SentenceSplitter(text, to, sink).run(from);
  }

  /** The sentences of a text, as spans. */
  static List<Span> split(String text) {
    List<Span> spans = new ArrayList<>();
    split(text, 0, text.length(), (from, to) -> spans.add(new Span(from, to)));
    return spans;
  }

  private void run(int from) {
    int start = skipSpaces(from);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        bracket = at;
      } else if (c == ')' || c == ']') {
        bracket = -1;
      } else if (c == '\n') {
        start = emit(start, at);
      } else if (isWideStop(c)) {
        int after = closing(at + 1);
        start = emit(start, after);
        at = after - 1;
      } else if (c == '.' || c == '?' || c == '!' || c == '…') {
        int after = stopEnd(at);
        if (endsSentence(start, at, after)) {
          start = emit(start, after);
        } else if (closesBracket(at, after)) {
          bracket = -1;
        }
        at = after - 1;
      }
      at++;
    }
    emit(start, end);
  }

  private int emit(int start, int after) {
    int last = after;
    while (last > start && isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sink.sentence(start, last);
    }
    bracket = -1;
    return skipSpaces(after);
  }

  /** After the stops, closing quotes and brackets, and a footnote's number, that begin here. */
  private int stopEnd(int at) {
    int after = at + 1;
    while (after < end && ".…?!".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    after = closing(after);
    int digits = after;
    while (digits < end && digits - after < 3 && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean note =
        digits > after
            && at > 0
            && !isDigit(text.charAt(at - 1))
            && (digits == end || isSpace(text.charAt(digits)));
    return note ? digits : after;
  }

  private int closing(int from) {
    int after = from;
    while (after < end && "”’»)]\"'".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return after;
  }

  private boolean endsSentence(int start, int stop, int after) {
    if (after >= end) {
      return true;
    }
    if (!isSpace(text.charAt(after))) {
      return false;
    }
    if (bracket >= 0 && stop - bracket < LONGEST_BRACKET && !closesBracket(stop, after)) {
      return false;
    }
    int next = skipSpaces(after);
    if (next >= end || text.charAt(after) == '\n') {
      return true;
    }
    char first = text.charAt(next);
    if (Character.isLowerCase(first) || first == ',' || first == ';' || first == ':') {
      return false;
    }
    return text.charAt(stop) != '.' || after > stop + 1 || endsAfterWord(start, stop, next);
  }

  private boolean closesBracket(int stop, int after) {
    for (int i = stop; i < after; i++) {
      if (text.charAt(i) == ')' || text.charAt(i) == ']') {
        return true;
      }
    }
    return false;
  }

  /** Whether the full stop at {@code stop} ends a sentence, by the word before and after it. */
  private boolean endsAfterWord(int start, int stop, int next) {
    int from = stop;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    if (from == stop) {
      return true;
    }
    String word = text.subSequence(from, stop).toString().toLowerCase(Locale.ROOT);
    if (NEVER.contains(word)) {
      return false;
    }
    if (word.length() == 1 && !isDigit(word.charAt(0))) {
      return endsAfterLetter(start, from, next);
    }
    if (REFERENCES.contains(word)) {
      return !isReferenceNext(next);
    }
    if (RARELY.contains(word) || isDotted(word)) {
      return STARTERS.contains(wordAt(next));
    }
    return true;
  }

  private boolean endsAfterLetter(int start, int letter, int next) {
    String before = wordBefore(start, letter);
    if (BEFORE_LETTERS.contains(before)) {
      return true;
    }
    if (REFERENCES.contains(String.valueOf(text.charAt(letter)).toLowerCase(Locale.ROOT))
        && Character.isLowerCase(text.charAt(letter))) {
      return !isReferenceNext(next);
    }
    return STARTERS.contains(wordAt(next)) && letter > start;
  }

  private boolean isReferenceNext(int next) {
    char c = text.charAt(next);
    if (isDigit(c) || c == '(' || c == '°') {
      return true;
    }
    String word = text.subSequence(next, wordEnd(next)).toString();
    return Numerals.roman(word) > 0 || (word.length() == 1 && !STARTERS.contains(wordAt(next)));
  }

  private String wordAt(int from) {
    return text.subSequence(from, wordEnd(from)).toString().toLowerCase(Locale.ROOT);
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < end && at - from < 40 && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private String wordBefore(int start, int at) {
    int last = at;
    while (last > start && isSpace(text.charAt(last - 1))) {
      last--;
    }
    int from = last;
    while (from > start && last - from < 40 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.subSequence(from, last).toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isDotted(String word) {
    int dot = word.indexOf('.');
    return dot > 0 && dot <= 3 && !isDigit(word.charAt(0)) && word.length() <= 12;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWideStop(char c) {
    return c == '。' || c == '！' || c == '？' || c == '؟' || c == '۔' || c == '।';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
