package org.tellurion.registry;

import org.tellurion.model.SubjectKind;

/** Phrases that several messages share. */
final class Wording {
  private Wording() {}

  static String noProperty(SubjectKind kind, String key) {
    return article(kind) + " has no property \"" + Excerpt.of(key) + "\"";
  }

  /** {@code a measure}, {@code an instrument}. */
  static String article(SubjectKind kind) {
    return ("aeiou".indexOf(kind.code().charAt(0)) < 0 ? "a " : "an ") + kind.code();
  }
}
