package org.tellurion.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines of print into running text, and words that a line end cut in two.
 *
 * <p>The rule, for a line that ends in a letter and a hyphen and a next one that begins with a
 * lower-case letter: a soft hyphen is dropped. Else, where the text elsewhere has the word with its
 * hyphen, the hyphen stays; where it has the word in one, the hyphen goes; where it has both halves
 * as words of their own ({@code value-added}) or the first half is one that English joins with a
 * hyphen ({@code non-}), the hyphen stays; else it goes. Before a capital or a digit it stays.
 */
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern CUT = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)[-\u2010\u00ad]$");
  private static final Pattern REST = Pattern.compile("^\\p{Ll}\\p{L}*(?:-\\p{L}+)*");
  private static final char SOFT = '\u00ad';
  private static final Set<String> JOINED_WITH_HYPHEN =
      Set.of("non", "self", "cross", "long", "short", "well", "so", "high", "low", "third", "ex");

  private final Set<String> words = new HashSet<>();

  /** Learns which words the text has, from a line that it is made of. */
  void learn(String line) {
    Matcher matcher = WORD.matcher(line);
    boolean cut = CUT.matcher(line).find();
    while (matcher.find()) {
      boolean half = cut && matcher.end() == line.length() - 1;
      if (!half) {
        words.add(matcher.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * Running text.
   *
   * @param joined words that were cut, as they stand now
   */
  record Joined(String text, List<String> joined) {}

  Joined join(List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      append(text, line, joined);
    }
    String whole = text.toString();
    return new Joined(
        whole.indexOf(SOFT) < 0 ? whole : whole.replace(String.valueOf(SOFT), ""), joined);
  }

  private void append(StringBuilder text, String line, List<String> joined) {
    if (text.isEmpty() || line.isEmpty()) {
      text.append(line);
      return;
    }
    // Only the end is looked at: a hostile text has one block of a million lines.
    int tail = Math.max(0, text.length() - 80);
    Matcher cut = CUT.matcher(text.substring(tail));
    if (!cut.find()) {
      text.append(' ').append(line);
      return;
    }
    Matcher rest = REST.matcher(line);
    if (rest.find() && goes(cut.group(1), rest.group(), text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
      joined.add(cut.group(1) + rest.group());
    }
    text.append(line);
  }

  private boolean goes(String first, String rest, char hyphen) {
    String one = first.toLowerCase(Locale.ROOT);
    String two = rest.toLowerCase(Locale.ROOT);
    if (hyphen == SOFT) {
      return true;
    }
    if (words.contains(one + "-" + two)) {
      return false;
    }
    if (words.contains(one + two)) {
      return true;
    }
    return !JOINED_WITH_HYPHEN.contains(one) && !(words.contains(one) && words.contains(two));
  }
}
