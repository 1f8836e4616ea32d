package org.tellurion.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A sum of money in units (not thousands or millions) of an ISO 4217 currency.
 *
 * @param currency three capital letters, for example {@code USD}
 * @param units zero or more, at most 30 characters long; trailing zeros of the fraction are dropped
 */
public record Amount(String currency, BigDecimal units) {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final int MAX_LENGTH = 30;

  public Amount {
    if (!CURRENCY.matcher(currency).matches()) {
      throw new IllegalArgumentException(
          "currency \"" + Texts.excerpt(currency) + "\" is not three capital letters");
    }
    if (units.signum() < 0) {
      throw new IllegalArgumentException("amount " + units + " is negative");
    }
    units = plain(units);
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

  /** Reads a plain decimal number of at most 30 characters, without exponent. */
  static BigDecimal parsePlain(String text) {
    if (text.length() > MAX_LENGTH || !PLAIN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "number \"" + Texts.excerpt(text) + "\" is not a plain decimal number");
    }
    return plain(new BigDecimal(text));
  }

  /**
   * The one form of a number: no exponent, no trailing zeros after the point.
   *
   * @throws IllegalArgumentException when it is longer than 30 characters in that form
   */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    // Asked before it is written out: 1E+999999999 would fill the memory.
    boolean far = Math.abs((long) stripped.scale()) > MAX_LENGTH;
    BigDecimal plain = far || stripped.scale() >= 0 ? stripped : stripped.setScale(0);
    if (far || plain.toPlainString().length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "number is longer than "
              + MAX_LENGTH
              + " characters: "
              + Texts.excerpt(number.toString()));
    }
    return plain;
  }

  @Override
  public String toString() {
    return currency + " " + units.toPlainString();
  }
}
