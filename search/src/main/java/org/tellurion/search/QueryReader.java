package org.tellurion.search;

import java.util.ArrayList;
import java.util.List;

/** Reads a query from left to right, in one pass, and never fails. */
final class QueryReader {
  private static final String QUOTES = "\"“”„«»";

  private final String text;
  private final boolean tooLong;
  private final List<SearchQuery.Clause> clauses = new ArrayList<>();
  private int position;
  private int terms;
  private boolean orPending;

  QueryReader(String typed) {
    this.tooLong = typed.length() > SearchQuery.MAX_LENGTH;
    this.text = clean(typed);
  }

  /** Cuts at a whole character and turns what cannot be seen into spaces. */
  private static String clean(String typed) {
    int end = Math.min(typed.length(), SearchQuery.MAX_LENGTH);
    if (end < typed.length() && Character.isHighSurrogate(typed.charAt(end - 1))) {
      end--;
    }
    StringBuilder clean = new StringBuilder(end);
    typed.substring(0, end).codePoints().forEach(point -> append(clean, point));
    return clean.toString().strip();
  }

  private static void append(StringBuilder clean, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
          clean.append(' ');
      default -> clean.appendCodePoint(point);
    }
  }

  SearchQuery read() {
    boolean tooMany = false;
    while (skipSpaces()) {
      if (terms == SearchQuery.MAX_TERMS) {
        tooMany = true;
        break;
      }
      readTerm();
    }
    return new SearchQuery(text, clauses, tooLong || tooMany);
  }

  private boolean skipSpaces() {
    while (position < text.length() && isSpace(text.charAt(position))) {
      position++;
    }
    return position < text.length();
  }

  private void readTerm() {
    boolean excluded = text.charAt(position) == '-' && position + 1 < text.length();
    if (excluded) {
      position++;
    }
    if (isQuote(text.charAt(position))) {
      add(excluded, new SearchQuery.Term(readQuoted(), true, false));
      return;
    }
    String word = readWord();
    if (word.equals("OR") && !excluded && !clauses.isEmpty() && position < text.length()) {
      orPending = true;
      return;
    }
    boolean open = !excluded && position >= text.length();
    add(excluded, new SearchQuery.Term(word, false, open));
  }

  /** The words up to the closing quotation mark, or to the end where there is none. */
  private String readQuoted() {
    int start = ++position;
    while (position < text.length() && !isQuote(text.charAt(position))) {
      position++;
    }
    String quoted = text.substring(start, position);
    position++;
    return quoted;
  }

  private String readWord() {
    int start = position;
    while (position < text.length()
        && !isSpace(text.charAt(position))
        && !isQuote(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  private void add(boolean excluded, SearchQuery.Term term) {
    boolean joins = orPending && !excluded && !clauses.getLast().excluded();
    orPending = false;
    if (Analysis.tokens(term.text()).isEmpty()) {
      return;
    }
    terms++;
    if (joins) {
      List<SearchQuery.Term> both = new ArrayList<>(clauses.removeLast().alternatives());
      both.add(term);
      clauses.add(new SearchQuery.Clause(false, both));
    } else {
      clauses.add(new SearchQuery.Clause(excluded, List.of(term)));
    }
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isQuote(char character) {
    return QUOTES.indexOf(character) >= 0;
  }
}
