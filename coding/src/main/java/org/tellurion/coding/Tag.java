package org.tellurion.coding;

/** What a phrase of the {@link Lexicon} stands for. */
sealed interface Tag {
  /** A qualifier that leaves a promise vague. */
  record Vague(Qualifier.Kind kind) implements Tag {}

  /** Words that open a condition. */
  record Opens(Condition.Kind kind) implements Tag {}

  /** A standard, rule or organisation with a name of its own. */
  record Named(NamedThing.Kind kind, String name) implements Tag {}

  /** Words for states or organisations that are no parties. */
  record Outsiders() implements Tag {}

  /** Words for firms and persons. */
  record Firms() implements Tag {}

  /** Words that hand something over to a body, a procedure or a third party. */
  record Delegates(Delegation.Kind kind) implements Tag {}

  /** Words that speak for a legal nature of the text. */
  record Ground(LegalStatusReading.Sign sign) implements Tag {}

  /** A step of a periodic deadline. */
  record Period(Deadline.Unit unit, int count) implements Tag {}
}
