package org.tellurion.coding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tellurion.model.Amount;

/**
 * Finds sums of money: a currency before or after a number with its scale (<em>USD 1 billion, $250
 * million, 330 million euros, C$70m</em>), and what bounds them (<em>at least, up to, between … and
 * …</em>).
 *
 * <p>Cost: linear; only words that are a currency are looked at twice.
 */
final class MoneyScanner {
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("dollar", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("€", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("gbp", "GBP"),
          Map.entry("¥", "JPY"),
          Map.entry("jpy", "JPY"),
          Map.entry("yen", "JPY"),
          Map.entry("₹", "INR"),
          Map.entry("inr", "INR"),
          Map.entry("rupees", "INR"),
          Map.entry("₩", "KRW"),
          Map.entry("krw", "KRW"),
          Map.entry("won", "KRW"),
          Map.entry("aud", "AUD"),
          Map.entry("cad", "CAD"),
          Map.entry("chf", "CHF"),
          Map.entry("cny", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("nok", "NOK"),
          Map.entry("sek", "SEK"),
          Map.entry("brl", "BRL"),
          Map.entry("zar", "ZAR"),
          Map.entry("sdr", "XDR"));
  private static final Map<String, String> DOLLARS_OF =
      Map.of(
          "us", "USD", "c", "CAD", "ca", "CAD", "a", "AUD", "au", "AUD", "nz", "NZD", "s", "USD",
          "hk", "HKD");
  private static final Map<String, String> PEOPLES =
      Map.of(
          "australian", "AUD", "canadian", "CAD", "us", "USD", "american", "USD", "states", "USD");

  private final Tokens tokens;
  private final List<MonetaryAmount> found = new ArrayList<>();

  private MoneyScanner(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A number with its scale, up to the word {@code last}. */
  private record Figure(BigDecimal units, int first, int last) {}

  /** A currency and the word that it begins with. */
  private record Currency(String code, boolean assumed, int first) {}

  static List<MonetaryAmount> find(Tokens tokens) {
    MoneyScanner scanner = new MoneyScanner(tokens);
    int i = 0;
    while (i < tokens.size()) {
      String code = CURRENCIES.get(tokens.form(i));
      i = code == null ? i + 1 : Math.max(i + 1, scanner.at(i, code));
    }
    return scanner.found;
  }

  /** Index after the sum whose currency stands at {@code i}. */
  private int at(int i, String code) {
    Figure figure = figureAt(i + 1);
    if (figure != null && tokens.before(i + 1) != ';') {
      Currency currency = before(i, code);
      return add(currency, currency.first(), figure, figure.last());
    }
    Figure ahead = Character.isLetter(tokens.form(i).charAt(0)) ? figureBefore(i) : null;
    return ahead == null ? i : add(after(i, code), ahead.first(), ahead, i);
  }

  private Currency before(int i, String code) {
    if (code.equals("USD") && tokens.isWord(i, "$") && i > 0 && isTogether(i)) {
      String of = DOLLARS_OF.get(tokens.form(i - 1));
      if (of != null) {
        boolean dotted = tokens.isWord(i - 1, "s") && tokens.isWord(i - 2, "u");
        boolean alone = tokens.isWord(i - 1, "s") && !dotted;
        return alone
            ? new Currency(code, true, i)
            : new Currency(of, false, dotted ? i - 2 : i - 1);
      }
    }
    return new Currency(code, tokens.isWord(i, "$"), i);
  }

  private boolean isTogether(int i) {
    int gap = tokens.words.start(i) - tokens.words.end(i - 1);
    return gap == 0 || (gap <= 2 && tokens.isWord(i - 1, "s"));
  }

  private Currency after(int i, String code) {
    String of = PEOPLES.get(tokens.form(Math.max(0, i - 1)));
    boolean dollars = tokens.form(i).startsWith("dollar");
    return of != null && dollars ? new Currency(of, false, i) : new Currency(code, dollars, i);
  }

  private @Nullable Figure figureAt(int i) {
    BigDecimal number = number(i);
    if (number == null) {
      return null;
    }
    BigDecimal own = suffix(tokens.form(i));
    BigDecimal scale = i + 1 < tokens.size() ? scale(tokens.form(i + 1)) : null;
    boolean scaled = scale != null && tokens.before(i + 1) == Words.NOTHING;
    return new Figure(
        number.multiply(scaled && scale != null ? scale : own), i, scaled ? i + 1 : i);
  }

  private @Nullable Figure figureBefore(int i) {
    int last = i - 1;
    while (last >= 0 && (PEOPLES.containsKey(tokens.form(last)) || tokens.isWord(last, "united"))) {
      last--;
    }
    BigDecimal scale = last >= 0 ? scale(tokens.form(last)) : null;
    int first = scale == null ? last : last - 1;
    BigDecimal number = number(first);
    if (number == null) {
      return null;
    }
    BigDecimal by = scale == null ? suffix(tokens.form(first)) : scale;
    return new Figure(number.multiply(by), first, last);
  }

  private @Nullable BigDecimal number(int i) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    String form = tokens.form(i);
    if (!Character.isDigit(form.charAt(0))) {
      Integer spelled = NumberWords.small(form);
      return spelled == null ? null : BigDecimal.valueOf(spelled);
    }
    int end = form.length();
    while (end > 0 && !isAsciiDigit(form.charAt(end - 1))) {
      end--;
    }
    String digits = form.substring(0, end).replace(",", "");
    boolean plain =
        end > 0 && digits.length() <= 20 && digits.indexOf('.') == digits.lastIndexOf('.');
    for (int k = 0; plain && k < digits.length(); k++) {
      plain = isAsciiDigit(digits.charAt(k)) || digits.charAt(k) == '.';
    }
    return plain ? new BigDecimal(digits) : null;
  }

  private static boolean isAsciiDigit(char here) {
    return here >= '0' && here <= '9';
  }

  private static BigDecimal suffix(String form) {
    int end = form.length();
    while (end > 0 && !isAsciiDigit(form.charAt(end - 1))) {
      end--;
    }
    BigDecimal scale = scale(form.substring(end));
    return scale == null ? BigDecimal.ONE : scale;
  }

  private static @Nullable BigDecimal scale(String form) {
    return switch (form) {
      case "thousand", "k" -> BigDecimal.valueOf(1_000);
      case "million", "millions", "m", "mn" -> BigDecimal.valueOf(1_000_000);
      case "billion", "billions", "bn", "b" -> BigDecimal.valueOf(1_000_000_000);
      case "trillion", "trillions", "tn" -> BigDecimal.valueOf(1_000_000_000_000L);
      case String _ -> null;
    };
  }

  private int add(Currency currency, int first, Figure figure, int last) {
    Figure other = range(first, last);
    int end = other == null ? last : other.last();
    // "$1 to 2 billion": the scale of the end is that of the beginning too.
    BigDecimal low = figure.units();
    if (other != null
        && figure.first() == figure.last()
        && low.compareTo(other.units()) < 0
        && other.last() > other.first()) {
      BigDecimal scale = scale(tokens.form(other.last()));
      low = scale == null ? low : low.multiply(scale);
    }
    MonetaryAmount.Bound bound = bound(first, other != null);
    boolean isRange = bound == MonetaryAmount.Bound.RANGE && other != null;
    found.add(
        new MonetaryAmount(
            new Amount(currency.code(), low),
            isRange && other != null
                ? Optional.of(new Amount(currency.code(), other.units()))
                : Optional.empty(),
            bound,
            currency.assumed(),
            tokens.span(first, isRange ? end : last)));
    return (isRange ? end : last) + 1;
  }

  /** The upper end of a range that begins before {@code last}. */
  private @Nullable Figure range(int first, int last) {
    int to = last + 1;
    boolean between = tokens.isWord(first - 1, "between");
    boolean joins = tokens.isWord(to, "to") || (between && tokens.isWord(to, "and"));
    int next = joins ? to + 1 : to;
    if (!joins && !isDash(to)) {
      return null;
    }
    while (next < tokens.size()
        && (CURRENCIES.containsKey(tokens.form(next)) || tokens.isWord(next, "us"))) {
      next++;
    }
    return figureAt(next);
  }

  private boolean isDash(int next) {
    if (next <= 0 || next >= tokens.size()) {
      return false;
    }
    String gap = tokens.text.substring(tokens.words.end(next - 1), tokens.words.start(next));
    return gap.equals("-") || gap.equals("–");
  }

  private MonetaryAmount.Bound bound(int first, boolean range) {
    String one = first > 0 ? tokens.form(first - 1) : "";
    String two = first > 1 ? tokens.form(first - 2) : "";
    if ((two.equals("at") && one.equals("least"))
        || (one.equals("than") && (two.equals("more") || (two.equals("less") && isNot(first - 3))))
        || one.equals("exceeding")
        || one.equals("over")
        || one.equals("minimum")) {
      return MonetaryAmount.Bound.AT_LEAST;
    }
    if (range) {
      return MonetaryAmount.Bound.RANGE;
    }
    if ((two.equals("up") && one.equals("to"))
        || (two.equals("at") && one.equals("most"))
        || one.equals("exceed")
        || (one.equals("than") && two.equals("less"))) {
      return MonetaryAmount.Bound.AT_MOST;
    }
    boolean about =
        one.equals("about")
            || one.equals("approximately")
            || one.equals("around")
            || one.equals("nearly")
            || one.equals("roughly")
            || one.equals("some");
    return about ? MonetaryAmount.Bound.ABOUT : MonetaryAmount.Bound.EXACT;
  }

  private boolean isNot(int index) {
    return tokens.isWord(index, "not") || tokens.isWord(index, "no");
  }
}
