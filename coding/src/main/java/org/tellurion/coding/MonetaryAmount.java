package org.tellurion.coding;

import java.util.Optional;
import org.tellurion.model.Amount;
import org.tellurion.text.Span;

/**
 * A sum of money that a provision names.
 *
 * @param amount the sum, or the lower end of a range
 * @param upTo the upper end of a range
 * @param bound how the sum is meant
 * @param assumed whether the text only says dollars, which is taken for those of the United States
 * @param trigger the words, in the canonical text
 */
public record MonetaryAmount(
    Amount amount, Optional<Amount> upTo, Bound bound, boolean assumed, Span trigger) {
  /** How a sum is meant. */
  public enum Bound {
    EXACT("exact"),
    AT_LEAST("at-least"),
    AT_MOST("at-most"),
    ABOUT("about"),
    RANGE("range");

    private final String code;

    Bound(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }
}
