package org.tellurion.coding;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the grammar knows of single words: classes as bits, the operative verb a form belongs to,
 * and where phrases that begin with it go on. One table, so that reading a text costs one look-up a
 * word.
 */
final class Lexicon {
  static final long MODAL = 1L;
  static final long NEGATION = 1L << 1;
  static final long DETERMINER = 1L << 2;
  static final long PREPOSITION = 1L << 3;
  static final long SUBORDINATOR = 1L << 4;
  static final long COORDINATOR = 1L << 5;
  static final long RELATIVE = 1L << 6;
  static final long BE = 1L << 7;
  static final long HAVE = 1L << 8;
  static final long DO = 1L << 9;
  static final long ADVERB = 1L << 10;
  static final long PRONOUN = 1L << 11;

  /** Verb forms of {@link Entry#verb}. */
  static final long BASE = 1L << 12;

  static final long THIRD = 1L << 13;
  static final long PAST = 1L << 14;
  static final long ING = 1L << 15;

  /** The verb form is a noun as well. */
  static final long NOUN_TOO = 1L << 16;

  /** Verbs of thought and talk, which promise little. */
  static final long WEAK = 1L << 17;

  /** Verbs of trying. */
  static final long EFFORT = 1L << 18;

  /** Verbs of preventing and affecting, which in the negative leave room. */
  static final long HINDER = 1L << 19;

  /** Verbs of construing a text. */
  static final long CONSTRUE = 1L << 20;

  /** Irregular past participles. */
  static final long PARTICIPLE = 1L << 21;

  /** Heads of a subject that is a body, an authority, a private actor, or the text itself. */
  static final long BODY = 1L << 22;

  static final long AUTHORITY = 1L << 23;
  static final long PRIVATE = 1L << 24;
  static final long TEXT = 1L << 25;
  static final long PURPOSE = 1L << 26;

  /** Heads of a mention of all or any of the parties. */
  static final long PARTY = 1L << 27;

  /** Verbs by which a text speaks of itself: apply, prevail, enter. */
  static final long SELF = 1L << 28;

  /** Verbs of which what follows <em>that</em> is only recognised. */
  static final long VERB = 1L << 29;

  /** Words by which a sentence may speak of legal status; the rest is not looked at. */
  static final long STATUS = 1L << 30;

  /** Verbs by which one actor addresses another. */
  static final long ADDRESS = 1L << 31;

  /** Verbs by which one actor serves another. */
  static final long SERVE = 1L << 32;

  /** Goods and people of a side, which gain when it is served. */
  static final long BELONGING = 1L << 33;

  /** Numbers written out. */
  static final long NUMBER = 1L << 34;

  /** Months. */
  static final long MONTH = 1L << 35;

  /** Words that name a part of a text: article, paragraph. */
  static final long PART = 1L << 36;

  /** Verbs of founding. */
  static final long FOUND = 1L << 37;

  /** Releases in the passive: required, obliged. */
  static final long OBLIGED = 1L << 38;

  /** Words that are operative together with others: <em>the right to, hereby establish</em>. */
  static final long OPERATIVE = 1L << 39;

  /** What is known of a word. */
  static final class Entry {
    long classes;
    @Nullable Modal verb;
    @Nullable PhraseNode phrases;
  }

  /** Where a phrase goes on, and what it means when it ends here. */
  static final class PhraseNode {
    final Map<String, PhraseNode> next = new HashMap<>();
    @Nullable Tag tag;
  }

  private static final Map<String, Entry> TABLE = new HashMap<>(4096);

  private Lexicon() {}

  static {
    LexiconWords.load(Lexicon::mark, Lexicon::verb);
    LexiconPhrases.load(Lexicon::phrase);
  }

  static @Nullable Entry find(String form) {
    return TABLE.get(form);
  }

  private static Entry entry(String word) {
    return TABLE.computeIfAbsent(word, _ -> new Entry());
  }

  private static void mark(String word, long classes) {
    entry(word).classes |= classes;
  }

  private static void verb(String word, long classes, Modal modal) {
    Entry entry = entry(word);
    entry.classes |= classes | VERB;
    entry.verb = modal;
  }

  private static void phrase(String words, Tag tag) {
    String[] parts = words.split(" ", -1);
    Entry entry = entry(parts[0]);
    PhraseNode node = entry.phrases == null ? new PhraseNode() : entry.phrases;
    entry.phrases = node;
    for (int i = 1; i < parts.length; i++) {
      node = node.next.computeIfAbsent(parts[i], _ -> new PhraseNode());
    }
    if (node.tag == null) {
      node.tag = tag;
    }
  }
}
