package org.tellurion.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Amount;
import org.tellurion.model.Edtf;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;

/**
 * One subject as a snapshot sees it: every property resolved, with everything that was said.
 *
 * @param id canonical id
 * @param merged ids of duplicates that were judged to be this, if any
 * @param values one per property of the kind, in order of {@link Property#index()}
 * @param history every claim, withdrawal and judgement on it up to the snapshot's time, in order of
 *     the ledger
 */
public record Entity(
    SubjectId id, Set<SubjectId> merged, List<Resolved> values, List<LedgerEntry> history) {

  /** What the record shows for a property of this kind of subject. */
  public Resolved resolved(Property property) {
    if (property.kind() != id.kind()) {
      throw new IllegalArgumentException(id + " has no property " + property);
    }
    return values.get(property.index());
  }

  /**
   * What the record shows for a property on a day: claims whose stated validity lies wholly before
   * or after the day do not count.
   */
  public Resolved resolvedOn(Property property, LocalDate day) {
    Resolved all = resolved(property);
    List<WeighedClaim> claims =
        all.alternatives().stream().flatMap(value -> value.claims().stream()).toList();
    List<WeighedClaim> then = claims.stream().filter(claim -> holdsOn(claim, day)).toList();
    return then.size() == claims.size() ? all : Resolution.resolve(property, then);
  }

  private static boolean holdsOn(WeighedClaim weighed, LocalDate day) {
    boolean tooEarly =
        weighed.claim().validFrom().filter(from -> from.certainlyAfter(day)).isPresent();
    boolean tooLate =
        weighed
            .claim()
            .validTo()
            .flatMap(Edtf::latest)
            .filter(last -> last.isBefore(day))
            .isPresent();
    return !tooEarly && !tooLate;
  }

  /** State of a property. */
  public State state(Property property) {
    return resolved(property).state();
  }

  /** The displayed text, if any. */
  public Optional<String> text(Property property) {
    return resolved(property)
        .value()
        .flatMap(value -> value instanceof Value.Text(String text) ? Optional.of(text) : none());
  }

  /** The displayed code or id, if any. */
  public Optional<String> code(Property property) {
    return resolved(property)
        .value()
        .flatMap(value -> value instanceof Value.Code(String code) ? Optional.of(code) : none());
  }

  /** The displayed codes or ids of a set, sorted. */
  public List<String> codes(Property property) {
    return resolved(property).shown().stream()
        .filter(Value.Code.class::isInstance)
        .map(value -> ((Value.Code) value).code())
        .toList();
  }

  /** The displayed texts of a set, sorted. */
  public List<String> texts(Property property) {
    return resolved(property).shown().stream()
        .filter(Value.Text.class::isInstance)
        .map(value -> ((Value.Text) value).text())
        .toList();
  }

  /** The displayed date, if any. */
  public Optional<Edtf> date(Property property) {
    return resolved(property)
        .value()
        .flatMap(value -> value instanceof Value.Date(Edtf date) ? Optional.of(date) : none());
  }

  /** The displayed sum of money, if any. */
  public Optional<Amount> amount(Property property) {
    return resolved(property)
        .value()
        .flatMap(
            value -> value instanceof Value.Money(Amount amount) ? Optional.of(amount) : none());
  }

  /** The displayed number, if any. */
  public Optional<BigDecimal> number(Property property) {
    return resolved(property)
        .value()
        .flatMap(
            value ->
                value instanceof Value.Figure(BigDecimal number) ? Optional.of(number) : none());
  }

  /** The displayed links of a set, sorted. */
  public List<Value.Link> links(Property property) {
    return resolved(property).shown().stream()
        .filter(Value.Link.class::isInstance)
        .map(Value.Link.class::cast)
        .toList();
  }

  /** Whether any claim on it is live. */
  public boolean hasClaims() {
    return values.stream().anyMatch(value -> !value.isUnrecorded());
  }

  /** Whether any property is disputed. */
  public boolean isDisputed() {
    return values.stream().anyMatch(value -> value.state() == State.DISPUTED);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
