package org.tellurion.coding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers written out, up to ninety-nine, and years such as two thousand and twenty-five. */
final class NumberWords {
  private static final Map<String, Integer> VALUES =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90),
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));

  private NumberWords() {}

  /** The value of one word, or null. */
  static @Nullable Integer small(String form) {
    return VALUES.get(form);
  }

  /** A number and the word that it ends with. */
  record Read(int value, int last) {}

  /** The whole number at {@code i}: digits, one word, or two (<em>twenty five</em>); or null. */
  static @Nullable Read at(Tokens tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    String form = tokens.form(i);
    int digits = 0;
    while (digits < form.length() && form.charAt(digits) >= '0' && form.charAt(digits) <= '9') {
      digits++;
    }
    if (digits > 0 && digits <= 5) {
      String rest = form.substring(digits);
      boolean ordinal =
          rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
      return rest.isEmpty() || ordinal
          ? new Read(Integer.parseInt(form.substring(0, digits)), i)
          : null;
    }
    Integer one = small(form);
    if (one == null) {
      return null;
    }
    Integer two =
        one >= 20 && one % 10 == 0 && i + 1 < tokens.size() ? small(tokens.form(i + 1)) : null;
    return two != null && two < 10 ? new Read(one + two, i + 1) : new Read(one, i);
  }

  /** A year: four digits, or <em>two thousand and twenty five</em>; or null. */
  static @Nullable Read year(Tokens tokens, int i) {
    Read read = at(tokens, i);
    if (read != null
        && read.value() >= 1900
        && read.value() <= 2200
        && tokens.form(i).length() == 4) {
      return read;
    }
    if (!tokens.isWord(i, "two") || !tokens.isWord(i + 1, "thousand")) {
      return null;
    }
    Read rest = at(tokens, tokens.isWord(i + 2, "and") ? i + 3 : i + 2);
    return rest == null ? new Read(2000, i + 1) : new Read(2000 + rest.value(), rest.last());
  }
}
