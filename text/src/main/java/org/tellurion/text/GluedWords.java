package org.tellurion.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts words that a file runs together ({@code Partyshallensure}), so that their modals are seen.
 *
 * <p>A word is parted only where every part is a word that the same text uses on its own at least
 * three times and, unless a capital stands inside the word, one part is a word such as the or
 * shall.
 */
final class GluedWords {
  private static final Set<String> SMALL =
      Set.of(
          "the",
          "of",
          "and",
          "shall",
          "their",
          "between",
          "this",
          "that",
          "which",
          "any",
          "may",
          "parties",
          "party",
          "agreement",
          "other",
          "for",
          "with",
          "from",
          "must",
          "will",
          "not");

  private static final List<String> WHOLE =
      List.of("there", "here", "where", "with", "not", "for", "any", "other", "never", "forth");

  private static final int FEWEST_USES = 3;
  private static final int SHORTEST = 7;

  private final Map<String, Integer> uses = new HashMap<>();

  private GluedWords() {}

  /** The blocks with their words parted; says so in {@code notes}. */
  static List<Block> part(List<Block> blocks, List<Extract.BlockNote> notes) {
    if (blocks.stream().noneMatch(block -> isSuspect(block.text()))) {
      return blocks;
    }
    GluedWords words = new GluedWords();
    for (Block block : blocks) {
      words.count(block.text());
    }
    List<Block> parted = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      List<String> found = new ArrayList<>();
      parted.add(blocks.get(i).withText(words.part(blocks.get(i).text(), found)));
      if (!found.isEmpty()) {
        String message = found.size() + " glued words were parted: " + String.join(", ", found);
        notes.add(new Extract.BlockNote(ReadingNote.Kind.GLUED_WORDS, i, message));
      }
    }
    return parted;
  }

  /** Whether a capital follows a small letter inside a word, or shall stands in a longer word. */
  private static boolean isSuspect(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isInnerCapital(text, i)) {
        return true;
      }
    }
    int at = text.indexOf("shall");
    while (at >= 0) {
      boolean before = at > 0 && Character.isLetter(text.charAt(at - 1));
      boolean after = at + 5 < text.length() && Character.isLetter(text.charAt(at + 5));
      if (before || after) {
        return true;
      }
      at = text.indexOf("shall", at + 5);
    }
    return false;
  }

  private static boolean isInnerCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  private void count(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        uses.merge(text.substring(at, end).toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
      at = end + 1;
    }
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private String part(String text, List<String> found) {
    StringBuilder out = null;
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      String parted =
          end - at >= SHORTEST && end - at <= 80 ? parts(text.substring(at, end)) : null;
      if (parted != null) {
        out = out == null ? new StringBuilder(text.length() + 16) : out;
        out.append(text, copied, at).append(parted);
        copied = end;
        found.add(text.substring(at, end));
      }
      at = end + 1;
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  /** The word with spaces between its parts, or null when it is one word. */
  private @Nullable String parts(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (uses.getOrDefault(lower, 0) >= FEWEST_USES && !hasInnerCapital(word)) {
      return null;
    }
    boolean capital = hasInnerCapital(word);
    if (!capital && WHOLE.stream().anyMatch(lower::startsWith)) {
      return null;
    }
    List<Integer> cuts = new ArrayList<>();
    if (!cut(lower, 0, cuts, 4) || cuts.isEmpty()) {
      return null;
    }
    StringBuilder out = new StringBuilder(word);
    boolean small = capital;
    int end = word.length();
    for (int i = cuts.size() - 1; i >= 0; i--) {
      small |= SMALL.contains(lower.substring(cuts.get(i), end));
      end = cuts.get(i);
      out.insert(end, ' ');
    }
    small |= SMALL.contains(lower.substring(0, end));
    return small ? out.toString() : null;
  }

  private static boolean hasInnerCapital(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (isInnerCapital(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** Finds cuts from {@code from} so that every part is a known word; the longest parts first. */
  private boolean cut(String lower, int from, List<Integer> cuts, int most) {
    if (from > 0 && isWord(lower, from, lower.length())) {
      return true;
    }
    for (int at = lower.length() - 2; most > 0 && at >= from + 2; at--) {
      if (isWord(lower, from, at)) {
        cuts.add(at);
        if (cut(lower, at, cuts, most - 1)) {
          return true;
        }
        cuts.removeLast();
      }
    }
    return false;
  }

  private boolean isWord(String lower, int from, int to) {
    String part = lower.substring(from, to);
    boolean known = SMALL.contains(part) || to - from >= 4;
    return known && uses.getOrDefault(part, 0) >= FEWEST_USES;
  }
}
