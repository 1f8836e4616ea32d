package org.tellurion.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks in the texts of a document what a query asks for, and picks the stretches to show. */
public final class Highlighter {
  private static final int LONGEST_EXCERPT = 260;
  private static final int LONGEST_READ = 20_000;

  private final Set<String> stems = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  /** Prepares for a query; {@link SearchAnswer#answered()} is the one that the hits answer. */
  public Highlighter(SearchQuery query) {
    for (SearchQuery.Clause clause : query.wanted()) {
      for (SearchQuery.Term term : clause.alternatives()) {
        collect(term);
      }
    }
  }

  private void collect(SearchQuery.Term term) {
    List<Analysis.Token> tokens = Analysis.tokens(term.text());
    for (Analysis.Token token : tokens) {
      if (term.phrase() || !token.isStopWord()) {
        stems.add(token.stem());
      }
    }
    if (term.open() && !tokens.isEmpty() && tokens.getLast().word().length() > 1) {
      beginnings.add(tokens.getLast().word());
    }
  }

  /** The whole title, with marks. */
  public List<Segment> title(SearchDocument document) {
    return segments(document.title(), 0, document.title().length(), found(document.title()));
  }

  /** The other name that has more of the words asked for than the title has, if there is one. */
  public Optional<Excerpt> alias(SearchDocument document) {
    String best = document.title();
    int most = distinct(found(best));
    for (String alias : document.aliases()) {
      int words = distinct(found(alias));
      if (words > most) {
        most = words;
        best = alias;
      }
    }
    return best.equals(document.title())
        ? Optional.empty()
        : Optional.of(cut(Excerpt.Part.ALIAS, best));
  }

  /**
   * The stretch of running text that has most of the words asked for; the beginning of the first
   * text where none has any; empty where there is no text.
   */
  public Optional<Excerpt> body(SearchDocument document) {
    Optional<String> best = Optional.empty();
    int most = -1;
    for (String body : document.bodies()) {
      int words = distinct(found(body));
      if (words > most) {
        most = words;
        best = Optional.of(body);
      }
    }
    return best.map(text -> cut(Excerpt.Part.BODY, text));
  }

  private List<Analysis.Token> found(String text) {
    String read = text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
    return Analysis.tokens(read).stream().filter(this::isWanted).toList();
  }

  private boolean isWanted(Analysis.Token token) {
    return stems.contains(token.stem())
        || beginnings.stream().anyMatch(beginning -> token.word().startsWith(beginning));
  }

  private static int distinct(List<Analysis.Token> tokens) {
    return (int) tokens.stream().map(Analysis.Token::stem).distinct().count();
  }

  private Excerpt cut(Excerpt.Part part, String text) {
    List<Analysis.Token> found = found(text);
    int start = text.length() <= LONGEST_EXCERPT ? 0 : wordStart(text, richest(found));
    int end = text.length();
    if (end - start > LONGEST_EXCERPT) {
      end = wordEnd(text, start + LONGEST_EXCERPT);
    }
    return new Excerpt(part, segments(text, start, end, found), start > 0, end < text.length());
  }

  /** Offset of the found word from which a stretch holds most different found words. */
  private static int richest(List<Analysis.Token> found) {
    int best = 0;
    int most = 0;
    for (int first = 0; first < found.size(); first++) {
      int limit = found.get(first).start() + LONGEST_EXCERPT;
      int last = first;
      while (last < found.size() && found.get(last).end() <= limit) {
        last++;
      }
      int words = distinct(found.subList(first, last));
      if (words > most) {
        most = words;
        best = found.get(first).start();
      }
    }
    return best;
  }

  /** Goes back to a little before the offset, to the beginning of a word. */
  private static int wordStart(String text, int offset) {
    int lead = LONGEST_EXCERPT / 4;
    if (offset <= lead) {
      return 0;
    }
    int space = text.indexOf(' ', offset - lead);
    return space < 0 || space >= offset ? offset : space + 1;
  }

  private static int wordEnd(String text, int offset) {
    int space = text.lastIndexOf(' ', offset);
    int end = space > offset - LONGEST_EXCERPT / 2 ? space : offset;
    return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static List<Segment> segments(
      String text, int start, int end, List<Analysis.Token> marked) {
    List<Segment> segments = new ArrayList<>();
    int written = start;
    for (Analysis.Token token : marked) {
      if (token.start() >= written && token.end() <= end) {
        if (token.start() > written) {
          segments.add(new Segment(text.substring(written, token.start()), false));
        }
        segments.add(new Segment(text.substring(token.start(), token.end()), true));
        written = token.end();
      }
    }
    if (written < end) {
      segments.add(new Segment(text.substring(written, end), false));
    }
    return segments;
  }
}
