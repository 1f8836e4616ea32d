package org.tellurion.registry;

import java.util.List;
import java.util.Optional;
import org.tellurion.model.Property;
import org.tellurion.model.Value;

/**
 * What the record shows for one property of one subject, and everything that was said of it.
 *
 * @param alternatives every value with live claims: shown ones first, then rivals, then the rest
 */
public record Resolved(Property property, State state, List<Alternative> alternatives) {

  /** The displayed value; empty when nothing is known. For a set, its first element. */
  public Optional<Value> value() {
    return shown().stream().findFirst();
  }

  /** The displayed values: none, one, or the elements of a set in canonical order. */
  public List<Value> shown() {
    return alternatives.stream()
        .filter(alternative -> alternative.verdict() == Alternative.Verdict.SHOWN)
        .map(Alternative::value)
        .filter(Value::isKnown)
        .toList();
  }

  /** The values that clash with the displayed one. */
  public List<Alternative> rivals() {
    return alternatives.stream()
        .filter(alternative -> alternative.verdict() == Alternative.Verdict.RIVAL)
        .toList();
  }

  /** The alternative on display, also when it says that nothing is known. */
  public Optional<Alternative> leading() {
    return alternatives.stream()
        .filter(alternative -> alternative.verdict() == Alternative.Verdict.SHOWN)
        .findFirst();
  }

  /** Whether nobody has said anything. */
  public boolean isUnrecorded() {
    return alternatives.isEmpty();
  }
}
