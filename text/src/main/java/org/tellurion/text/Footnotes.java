package org.tellurion.text;

import java.util.List;
import java.util.Set;

/** Tells footnotes that stand as blocks in the text, and counts them through a document. */
final class Footnotes {
  private static final List<String> OPENINGS =
      List.of(
          "for greater certainty",
          "for purposes of",
          "for the purposes of",
          "for the purpose of",
          "para mayor certeza",
          "para los efectos",
          "para efectos",
          "it is understood",
          "the parties understand",
          "the term ",
          "see ");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private int last;

  /** Whether a block that the format calls a paragraph is a footnote. */
  boolean isFootnote(Block block, List<Level> levels) {
    if (block.kind() != Block.Kind.PARAGRAPH || block.text().isEmpty()) {
      return false;
    }
    String text = block.text();
    if (text.charAt(0) == '[' && textStart(block) > 2) {
      return counts(block);
    }
    Marker marker = Marker.at(text, 0);
    if (marker == null || marker.form() != Marker.Form.BARE) {
      return false;
    }
    int value = Numerals.decimal(marker.number());
    Level level = Level.find(levels, marker, Level.Series.NUMBER);
    if (level != null && value == level.value + 1) {
      return false;
    }
    int word = marker.end() + 1;
    boolean opening = OPENINGS.stream().anyMatch(words -> Cues.starts(text, word, words));
    boolean date = MONTHS.stream().anyMatch(month -> Cues.starts(text, word, month));
    boolean next = last > 0 && value > last && value <= last + 3;
    return !date && (opening || next) && text.length() > 25 && counts(block);
  }

  private boolean counts(Block block) {
    last = Numerals.decimal(number(block));
    return true;
  }

  /** The number of a footnote as printed, or empty. */
  static String number(Block block) {
    if (!block.marker().isEmpty()) {
      return digits(block.marker(), block.marker().startsWith("[") ? 1 : 0);
    }
    String text = block.text();
    return digits(text, text.startsWith("[") || text.startsWith("(") ? 1 : 0);
  }

  /** Where the words of a footnote begin, after its number. */
  static int textStart(Block block) {
    String text = block.text();
    boolean bracket = text.startsWith("[") || text.startsWith("(");
    int from = bracket ? 1 : 0;
    int at = from + digits(text, from).length();
    if (at == from || at >= text.length()) {
      return 0;
    }
    if (bracket) {
      char close = text.charAt(0) == '[' ? ']' : ')';
      return text.charAt(at) == close ? skip(text, at + 1) : 0;
    }
    return text.charAt(at) == ' ' || text.charAt(at) == '.' ? skip(text, at + 1) : 0;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static String digits(String text, int from) {
    int at = from;
    while (at < text.length()
        && at - from < 4
        && text.charAt(at) >= '0'
        && text.charAt(at) <= '9') {
      at++;
    }
    return text.substring(Math.min(from, at), at);
  }
}
