package org.tellurion.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Span;

/**
 * The words of one sentence with what the {@link Lexicon} knows of them, and the phrases found.
 *
 * <p>Cost: one look-up a word; a phrase is followed only where its first word stands.
 */
final class Tokens {
  private static final int LONG_WORD = 4;

  final String text;
  final Words words;
  private final Lexicon.@Nullable Entry[] entries;
  private final long all;
  private final List<Hit> hits = new ArrayList<>();
  private @Nullable BitSet quoted;

  /** A phrase found from {@code first} to {@code last}. */
  record Hit(int first, int last, Tag tag) {}

  Tokens(String text, Span span) {
    this.text = text;
    this.words = Words.of(text, span);
    this.entries = new Lexicon.Entry[words.size()];
    long seen = 0;
    for (int i = 0; i < entries.length; i++) {
      Lexicon.Entry entry = Lexicon.find(words.form(i));
      entries[i] = entry;
      if (entry != null) {
        seen |= entry.classes;
      }
    }
    this.all = seen;
    findPhrases();
  }

  private void findPhrases() {
    int i = 0;
    while (i < entries.length) {
      Lexicon.Entry entry = entries[i];
      Lexicon.PhraseNode node = entry == null ? null : entry.phrases;
      int last = -1;
      Tag tag = null;
      int at = i;
      while (node != null) {
        if (node.tag != null) {
          tag = node.tag;
          last = at;
        }
        at++;
        node = at < entries.length ? node.next.get(words.form(at)) : null;
      }
      if (tag != null) {
        hits.add(new Hit(i, last, tag));
      }
      // A phrase that opens something may hold another: only the words of a whole name are passed.
      boolean whole = tag instanceof Tag.Named || tag instanceof Tag.Delegates;
      i = whole ? last + 1 : i + 1;
    }
  }

  int size() {
    return entries.length;
  }

  String form(int index) {
    return words.form(index);
  }

  Span span(int first, int last) {
    return words.span(first, last);
  }

  List<Hit> hits() {
    return hits;
  }

  /** Whether any word of the sentence is of one of the classes. */
  boolean any(long classes) {
    return (all & classes) != 0;
  }

  boolean is(int index, long classes) {
    if (index < 0 || index >= entries.length) {
      return false;
    }
    Lexicon.Entry entry = entries[index];
    return entry != null && (entry.classes & classes) != 0;
  }

  boolean isWord(int index, String form) {
    return index >= 0 && index < entries.length && words.form(index).equals(form);
  }

  /** The operative verb that the word is a form of. */
  @Nullable Modal verb(int index) {
    if (index < 0 || index >= entries.length) {
      return null;
    }
    Lexicon.Entry entry = entries[index];
    return entry == null ? null : entry.verb;
  }

  /**
   * Whether {@code ; : .} parts the word from the one before; a full stop after a short word is
   * that of an abbreviation.
   */
  boolean boundary(int index) {
    if (index <= 0 || index >= entries.length) {
      return index <= 0;
    }
    char before = words.before(isNote(index - 1) ? index - 1 : index);
    return before == ';'
        || before == ':'
        || (before == '.' && words.form(index - 1).length() >= LONG_WORD && isCapital(index));
  }

  boolean comma(int index) {
    return index > 0
        && index < entries.length
        && (words.before(index) == ',' || (isNote(index - 1) && comma(index - 1)));
  }

  /** The mark of a footnote: <em>[7]</em>. What stands before it stands before the next word. */
  private boolean isNote(int index) {
    if (index <= 0 || !Character.isDigit(words.form(index).charAt(0))) {
      return false;
    }
    int end = words.end(index);
    return text.charAt(words.start(index) - 1) == '['
        && end < text.length()
        && text.charAt(end) == ']';
  }

  char before(int index) {
    return words.before(index);
  }

  boolean isCapital(int index) {
    return Character.isUpperCase(text.charAt(words.start(index)));
  }

  /** Whether all letters of the word are capitals. */
  boolean isAllCapitals(int index) {
    for (int at = words.start(index); at < words.end(index); at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** An adverb: listed, or ending in <em>ly</em>. */
  boolean isAdverb(int index) {
    return is(index, Lexicon.ADVERB)
        || (index >= 0
            && index < entries.length
            && words.form(index).endsWith("ly")
            && words.form(index).length() > LONG_WORD
            && !isWord(index, "supply")
            && !isWord(index, "apply")
            && !isWord(index, "comply")
            && !isWord(index, "multiply"));
  }

  boolean isParticiple(int index) {
    return index >= 0
        && index < entries.length
        && (is(index, Lexicon.PARTICIPLE | Lexicon.PAST)
            || (words.form(index).endsWith("ed") && words.form(index).length() > 3));
  }

  boolean isIng(int index) {
    return index >= 0
        && index < entries.length
        && words.form(index).endsWith("ing")
        && words.form(index).length() > LONG_WORD;
  }

  /** Whether the word stands between quotation marks: it is mentioned, not used. */
  boolean isQuoted(int index) {
    if (quoted == null) {
      quoted = quotedWords();
    }
    return quoted.get(index);
  }

  private BitSet quotedWords() {
    BitSet found = new BitSet();
    int depth = 0;
    boolean straight = false;
    int from = entries.length == 0 ? 0 : words.start(0);
    for (int index = 0; index < entries.length; index++) {
      for (int at = from; at < words.start(index); at++) {
        char here = text.charAt(at);
        if (here == '“') {
          depth++;
        } else if (here == '”') {
          depth = Math.max(0, depth - 1);
        } else if (here == '"') {
          straight = !straight;
        }
      }
      from = words.end(index);
      if (depth > 0 || straight) {
        found.set(index);
      }
    }
    return found;
  }
}
