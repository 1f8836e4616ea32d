package org.tellurion.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tellurion.model.Amount;

/**
 * Sums of money for readers: {@code USD 4.15 billion}, {@code EUR 900 million}, {@code INR 20,000}.
 */
public final class Money {
  private static final BigDecimal BILLION = new BigDecimal("1000000000");
  private static final BigDecimal MILLION = new BigDecimal("1000000");

  private Money() {}

  /** The sum with at most three decimals, rounded half up. */
  public static String readable(Amount amount) {
    BigDecimal units = amount.units();
    if (units.compareTo(BILLION) >= 0) {
      return amount.currency() + " " + scaled(units, BILLION) + " billion";
    }
    if (units.compareTo(MILLION) >= 0) {
      return amount.currency() + " " + scaled(units, MILLION) + " million";
    }
    return amount.currency() + " " + String.format(java.util.Locale.ENGLISH, "%,.0f", units);
  }

  private static String scaled(BigDecimal units, BigDecimal unit) {
    return units.divide(unit, 3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
