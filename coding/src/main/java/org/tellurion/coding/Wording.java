package org.tellurion.coding;

import java.util.List;
import org.tellurion.text.Span;

/**
 * What one clause says in which words.
 *
 * @param modal the operative word
 * @param negated whether it is negated, by <em>not</em> or by its subject (<em>no Party shall</em>)
 * @param force what it does, with negation resolved
 * @param strength how strong it is, with everything that lowers it
 * @param scope where in the sentence it stands
 * @param voice whether the clause says who acts
 * @param actor who acts
 * @param addressee to whom it is owed
 * @param beneficiary who is said to gain by it
 * @param lowerings why it is weaker than its word
 * @param conditions what it depends on
 * @param trigger the operative word in the canonical text
 * @param clause the whole clause in the canonical text; of an inherited wording that of the point
 * @param rule id of the rule that fired
 * @param inheritedFrom id of the sentence that leads into the list whose point this is, where the
 *     trigger stands; empty when the trigger is in the provision itself
 */
public record Wording(
    Modal modal,
    boolean negated,
    Force force,
    Strength strength,
    ClauseScope scope,
    Voice voice,
    Actor actor,
    Actor addressee,
    Actor beneficiary,
    List<Lowering> lowerings,
    List<Condition> conditions,
    Span trigger,
    Span clause,
    String rule,
    String inheritedFrom) {
  public Wording {
    lowerings = List.copyOf(lowerings);
    conditions = List.copyOf(conditions);
    if (rule.isEmpty()) {
      throw new IllegalArgumentException("a wording without a rule at " + trigger);
    }
  }

  /** Whether it speaks for its provision. */
  public boolean isOperative() {
    return scope == ClauseScope.MAIN;
  }

  /** Whether a party or an unnamed actor is to do something or leave it undone. */
  public boolean isPromise() {
    return isOperative() && force.isPromise();
  }

  /** The word with its negation: {@code shall not}. */
  public String code() {
    return negated ? modal.code() + " not" : modal.code();
  }

  /** The same with another force and strength, for a reason that is added to its rule. */
  Wording changed(Force other, Strength weaker, List<Lowering> why, String reason) {
    return new Wording(
        modal,
        negated || other == Force.PROHIBITION,
        other,
        weaker,
        scope,
        voice,
        actor,
        addressee,
        beneficiary,
        why,
        conditions,
        trigger,
        clause,
        rule + reason,
        inheritedFrom);
  }

  /** The same in a point of the list that this leads into. */
  Wording inherited(String from, Span point, List<Condition> more, Actor benefits) {
    List<Condition> all = new java.util.ArrayList<>(conditions);
    all.addAll(more);
    return new Wording(
        modal,
        negated,
        force,
        strength,
        scope,
        voice,
        actor,
        addressee,
        beneficiary.equals(Actor.UNKNOWN) ? benefits : beneficiary,
        lowerings,
        all,
        trigger,
        point,
        rule,
        from);
  }
}
