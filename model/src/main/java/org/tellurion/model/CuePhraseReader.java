package org.tellurion.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the words, brackets and gaps of a phrase, by recursive descent. */
final class CuePhraseReader {
  private static final String SIGNS = "$€£¥₹₩%";

  private final String source;
  private final Map<String, CuePhrase> terms;
  private int at;

  CuePhraseReader(String source, Map<String, CuePhrase> terms) {
    this.source = source;
    this.terms = terms;
  }

  List<CueItem> read() {
    List<CueItem> items = run();
    if (at < source.length()) {
      throw refuse("\"" + source.charAt(at) + "\" closes nothing");
    }
    return items;
  }

  private List<CueItem> run() {
    List<CueItem> items = new ArrayList<>();
    while (at < source.length()) {
      char here = source.charAt(at);
      if (here == ' ' || here == '-') {
        at++;
      } else if (here == '(') {
        items.add(choice(')', false));
      } else if (here == '[') {
        items.add(choice(']', true));
      } else if (here == '<') {
        items.add(term());
      } else if (here == '.') {
        items.add(gap());
      } else if (here == '|' || here == ')' || here == ']') {
        break;
      } else {
        items.add(word());
      }
    }
    return items;
  }

  private CueItem choice(char close, boolean optional) {
    int from = at++;
    List<List<CueItem>> alternatives = new ArrayList<>();
    alternatives.add(run());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      alternatives.add(run());
    }
    if (at >= source.length() || source.charAt(at) != close) {
      at = from;
      throw refuse("\"" + source.charAt(from) + "\" is not closed");
    }
    at++;
    return new CueItem.Choice(alternatives, optional);
  }

  private CueItem term() {
    int close = source.indexOf('>', at);
    if (close < 0) {
      throw refuse("\"<\" is not closed");
    }
    String name = source.substring(at + 1, close);
    CuePhrase term = terms.get(name);
    if (term == null) {
      throw refuse("there is no term \"" + name + "\"; terms stand in codebook.yaml, in order");
    }
    at = close + 1;
    return new CueItem.Choice(List.of(term.items()), false);
  }

  private CueItem gap() {
    int from = at;
    while (at < source.length() && source.charAt(at) == '.') {
      at++;
    }
    int digits = at;
    while (at < source.length() && Character.isDigit(source.charAt(at))) {
      at++;
    }
    if (digits - from != 2 || at == digits || at - digits > 2) {
      at = from;
      throw refuse("a gap is written ..4, for up to four words");
    }
    return new CueItem.Gap(Integer.parseInt(source.substring(digits, at)));
  }

  private CueItem word() {
    int from = at;
    if (SIGNS.indexOf(source.charAt(at)) >= 0) {
      at++;
      return new CueItem.Word(source.substring(from, at), false);
    }
    while (at < source.length() && isOfWord(source.charAt(at))) {
      at++;
    }
    if (at == from) {
      throw refuse("\"" + source.charAt(at) + "\" is no part of the cue language");
    }
    String form = source.substring(from, at).toLowerCase(Locale.ROOT);
    if (at < source.length() && source.charAt(at) == '*') {
      at++;
      return new CueItem.Word(form, true);
    }
    return new CueItem.Word(form, false);
  }

  private static boolean isOfWord(char character) {
    return Character.isLetterOrDigit(character) || character == '\'';
  }

  private IllegalArgumentException refuse(String why) {
    return new IllegalArgumentException(
        "in the phrase \"" + source + "\", character " + (at + 1) + ": " + why);
  }
}
