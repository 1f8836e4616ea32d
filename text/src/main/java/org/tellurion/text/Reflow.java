package org.tellurion.text;

import java.util.List;

/**
 * Makes paragraphs of lines: a blank line parts them, so does a line that begins with a marker or
 * follows the end of an item; other line ends are where the file wraps.
 */
final class Reflow {
  private Reflow() {}

  static void paragraphs(StringBuilder words, List<Block> blocks) {
    StringBuilder paragraph = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length() && words.charAt(end) != '\n') {
        end++;
      }
      String line = Spaces.collapse(words.substring(at, end));
      if (line.isEmpty() || begins(paragraph, line)) {
        add(paragraph, blocks);
      }
      if (!line.isEmpty()) {
        if (!paragraph.isEmpty()) {
          paragraph.append(' ');
        }
        paragraph.append(line);
      }
      at = end + 1;
    }
    add(paragraph, blocks);
  }

  /** Whether {@code line} begins a paragraph although no blank line stands before it. */
  private static boolean begins(StringBuilder before, String line) {
    if (before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char first = line.charAt(0);
    Marker marker = Marker.at(line, 0);
    if (marker != null) {
      return switch (marker.form()) {
        case PARENS, HALF, DOT -> ".;:,”\"".indexOf(last) >= 0 || endsWithAnd(before);
        case BULLET -> ".;:,".indexOf(last) >= 0 || line.charAt(0) == '•';
        case BARE, DECIMAL -> ".;:”\"".indexOf(last) >= 0;
      };
    }
    return ((last == ';' || last == ':') && (Character.isLetter(first) || first == '“'))
        || (last == '.' && Character.isUpperCase(first));
  }

  private static boolean endsWithAnd(StringBuilder text) {
    int length = text.length();
    return length > 5
        && (text.substring(length - 4).equals(" and") || text.substring(length - 3).equals(" or"));
  }

  private static void add(StringBuilder paragraph, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(Block.paragraph(paragraph.toString(), 0));
      paragraph.setLength(0);
    }
  }
}
