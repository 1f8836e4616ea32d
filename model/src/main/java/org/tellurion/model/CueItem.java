package org.tellurion.model;

import java.util.List;

/** One part of a {@link CuePhrase}. */
public sealed interface CueItem {
  /**
   * A word.
   *
   * @param form in lower case; a hyphen parts words, so it holds none
   * @param prefix whether any word that begins so is meant
   */
  record Word(String form, boolean prefix) implements CueItem {
    /** Shorter beginnings would match half of the language. */
    private static final int SHORTEST_PREFIX = 3;

    public Word {
      if (form.isEmpty()) {
        throw new IllegalArgumentException("a word is empty");
      }
      if (prefix && form.length() < SHORTEST_PREFIX) {
        throw new IllegalArgumentException(
            "\"" + form + "*\" is too short; write at least three letters before the star");
      }
    }
  }

  /**
   * One of several runs of items.
   *
   * @param alternatives at least one, none empty
   * @param optional whether none of them will do as well
   */
  record Choice(List<List<CueItem>> alternatives, boolean optional) implements CueItem {
    public Choice {
      alternatives = alternatives.stream().map(List::copyOf).toList();
      if (alternatives.isEmpty() || alternatives.stream().anyMatch(List::isEmpty)) {
        throw new IllegalArgumentException("an alternative is empty");
      }
    }
  }

  /**
   * Any words, as few as will do.
   *
   * @param most words, 1 to 40
   */
  record Gap(int most) implements CueItem {
    private static final int WIDEST = 40;

    public Gap {
      if (most < 1 || most > WIDEST) {
        throw new IllegalArgumentException("a gap is ..1 to ..40 words, not .." + most);
      }
    }
  }
}
