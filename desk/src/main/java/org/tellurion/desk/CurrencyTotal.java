package org.tellurion.desk;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tellurion.model.Amount;
import org.tellurion.model.Property;
import org.tellurion.registry.Entity;
import org.tellurion.registry.State;

/**
 * Recorded sums of money in one currency, added up.
 *
 * @param sum in the units of its currency
 * @param n how many sums were added
 */
public record CurrencyTotal(Amount sum, int n) {

  /**
   * Adds the undisputed sums of a property, one total a currency, in order of the currency's code.
   * Currencies are never converted; a disputed or unknown sum is left out.
   */
  static List<CurrencyTotal> of(Collection<Entity> entities, Property property) {
    Map<String, CurrencyTotal> totals = new TreeMap<>();
    for (Entity entity : entities) {
      if (entity.state(property) == State.KNOWN) {
        entity
            .amount(property)
            .ifPresent(
                amount ->
                    totals.merge(
                        amount.currency(), new CurrencyTotal(amount, 1), CurrencyTotal::plus));
      }
    }
    return List.copyOf(totals.values());
  }

  private CurrencyTotal plus(CurrencyTotal other) {
    BigDecimal units = sum.units().add(other.sum.units());
    return new CurrencyTotal(new Amount(sum.currency(), units), n + other.n);
  }
}
