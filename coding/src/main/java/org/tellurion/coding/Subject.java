package org.tellurion.coding;

/**
 * The subject of a clause.
 *
 * @param clauseStart index of the first word of the clause, what leads into it included
 * @param negative whether the subject negates: <em>no Party, nothing</em>
 */
record Subject(Kind kind, Actor actor, int clauseStart, boolean negative) {
  /** What can be the subject of a clause. */
  enum Kind {
    ACTOR,
    /** The text itself or a part of it: <em>this Agreement, paragraph 1</em>. */
    TEXT,
    /** <em>The purpose of this text</em>. */
    PURPOSE,
    /** <em>Nothing in this text</em>. */
    NOTHING,
    /** <em>It is understood that</em>. */
    IMPERSONAL,
    THING,
    /** None found: a point of a list, a headline. */
    NONE
  }

  boolean isActor() {
    return kind == Kind.ACTOR;
  }
}
