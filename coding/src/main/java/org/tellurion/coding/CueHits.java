package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import org.tellurion.text.Span;

/** Which phrases were found in a run of words, and where each stands first. */
final class CueHits {
  static final CueHits NONE = new CueHits(0);

  private final long[] bits;
  private final List<Hit> hits = new ArrayList<>(4);

  /** A phrase and its first place. */
  record Hit(int phrase, Span span) {}

  CueHits(int phrases) {
    bits = new long[(phrases + Long.SIZE - 1) / Long.SIZE];
  }

  void add(int phrase, Span span) {
    bits[phrase / Long.SIZE] |= 1L << phrase;
    hits.add(new Hit(phrase, span));
  }

  /** Adds what the other has and this has not. */
  void addAll(CueHits others) {
    for (Hit hit : others.hits) {
      if (!has(hit.phrase)) {
        add(hit.phrase, hit.span);
      }
    }
  }

  boolean has(int phrase) {
    int at = phrase / Long.SIZE;
    return at < bits.length && (bits[at] & 1L << phrase) != 0;
  }

  boolean hasAny(int[] phrases) {
    for (int phrase : phrases) {
      if (has(phrase)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAll(int[] phrases) {
    for (int phrase : phrases) {
      if (!has(phrase)) {
        return false;
      }
    }
    return true;
  }

  boolean isEmpty() {
    return hits.isEmpty();
  }

  /** In the order in which they were found. */
  List<Hit> list() {
    return hits;
  }
}
