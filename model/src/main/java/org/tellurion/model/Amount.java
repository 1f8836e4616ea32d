package org.tellurion.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A sum of money in units (not thousands or millions) of an ISO 4217 currency.
 *
 * @param currency three capital letters, for example {@code USD}
 * @param units zero or more
 */
public record Amount(String currency, BigDecimal units) {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final int MAX_DIGITS = 30;

  public Amount {
    if (!CURRENCY.matcher(currency).matches()) {
      throw new IllegalArgumentException(
          "currency \"" + Texts.excerpt(currency) + "\" is not three capital letters");
    }
    if (units.signum() < 0) {
      throw new IllegalArgumentException("amount " + units.toPlainString() + " is negative");
    }
  }

  /**
   * Reads {@code USD 1000000000} or {@code USD 1.5}.
   *
   * @throws IllegalArgumentException when the text is not a currency, one space and a plain number
   */
  public static Amount parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "amount \"" + Texts.excerpt(text) + "\" is not written like USD 1000000000");
    }
    return new Amount(text.substring(0, space), parsePlain(text.substring(space + 1)));
  }

  /** Reads a plain decimal number of at most 30 digits, without exponent. */
  static BigDecimal parsePlain(String text) {
    if (text.length() > MAX_DIGITS || !text.matches("-?\\d+(\\.\\d+)?")) {
      throw new IllegalArgumentException(
          "number \"" + Texts.excerpt(text) + "\" is not a plain decimal number");
    }
    BigDecimal number = new BigDecimal(text);
    return number.signum() == 0 ? BigDecimal.ZERO : strip(number);
  }

  private static BigDecimal strip(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  public String toString() {
    return currency + " " + units.toPlainString();
  }
}
