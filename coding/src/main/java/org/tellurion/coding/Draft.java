package org.tellurion.coding;

import java.util.EnumSet;
import java.util.Set;

/**
 * An operative word as the {@link TriggerFinder} found it, before force and strength are told.
 *
 * <p>{@code first} to {@code last} is the trigger; {@code verb} the index of the verb that carries
 * the meaning (for <em>shall provide</em> that of <em>provide</em>, for <em>intend to provide</em>
 * too).
 */
final class Draft {
  final int first;
  final int last;
  final int verb;
  final Modal modal;
  final String rule;
  Subject subject;
  ClauseScope scope = ClauseScope.MAIN;
  boolean negated;
  boolean passive;
  boolean copula;
  int end;
  Force force;
  Strength strength;
  final Set<Lowering> lowerings = EnumSet.noneOf(Lowering.class);
  String resolved = "";

  Draft(int first, int last, int verb, Modal modal, Subject subject, String rule) {
    this.first = first;
    this.last = last;
    this.verb = verb;
    this.modal = modal;
    this.subject = subject;
    this.rule = rule;
    this.force = modal.force();
    this.strength = modal.strength();
  }

  /** Whether the word is an auxiliary, so that a passive after it has a patient for a subject. */
  boolean isAuxiliary() {
    return rule.startsWith("modal") || rule.equals("are-to");
  }

  /** Id of the rule: that of the word, and what resolved it when something did. */
  String ruleId() {
    return resolved.isEmpty() ? rule : rule + "/" + resolved;
  }
}
