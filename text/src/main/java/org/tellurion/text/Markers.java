package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what may be markers in a block: at its beginning and inside, where a list runs on. */
final class Markers {
  private Markers() {}

  /**
   * A marker that may count.
   *
   * @param block index of its block in the container
   * @param first whether it stands at the beginning of its block
   * @param before the last character before it in its block that is no space; a space when there is
   *     none, and {@code m} when only markers stand before it
   */
  record Candidate(int block, Marker marker, boolean first, char before) {}

  /** All candidates of the blocks of a container, in order. */
  static List<Candidate> of(List<Block> blocks) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.PARAGRAPH
          || (block.kind() == Block.Kind.LIST_ITEM && block.marker().isEmpty())) {
        collect(block.text(), i, found);
      }
    }
    return found;
  }

  private static void collect(String text, int block, List<Candidate> found) {
    int at = 0;
    char before = ' ';
    boolean onlyMarkers = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      boolean begins = at == 0 || text.charAt(at - 1) == ' ' || c == '(' || onlyMarkers;
      Marker marker =
          begins && mayCount(text, at, before, onlyMarkers) ? Marker.at(text, at) : null;
      if (marker != null && (onlyMarkers || isInline(marker, text))) {
        found.add(
            new Candidate(
                block, marker, onlyMarkers && at == 0, onlyMarkers && at > 0 ? 'm' : before));
        at = marker.end();
        before = onlyMarkers ? before : ')';
        continue;
      }
      onlyMarkers = false;
      at = wordEnd(text, at);
      before = text.charAt(at - 1);
    }
  }

  private static int wordEnd(String text, int from) {
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != ' ') {
      if (text.charAt(at) == '(' && ".;:,".indexOf(text.charAt(at - 1)) >= 0) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean mayCount(String text, int at, char before, boolean onlyMarkers) {
    if (onlyMarkers || ".;:,—–)”\"".indexOf(before) >= 0) {
      return true;
    }
    return text.charAt(at) == '(' && endsWithConjunction(text, at);
  }

  /** Whether the words before {@code at} are "; and", ", or" and the like. */
  private static boolean endsWithConjunction(String text, int at) {
    int last = at;
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    int from = last;
    while (from > 0 && last - from < 6 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean conjunction =
        switch (text.substring(from, last)) {
          case "and", "or", "y", "o", "et", "ou", "e", "u", "and/or" -> true;
          default -> false;
        };
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    return conjunction && from > 0 && ",;".indexOf(text.charAt(from - 1)) >= 0;
  }

  private static boolean isInline(Marker marker, String text) {
    return switch (marker.form()) {
      case PARENS, HALF -> true;
      case DOT -> marker.number().charAt(0) <= '9' && marker.end() < text.length();
      case DECIMAL -> true;
      case BULLET -> text.charAt(marker.start()) == '•';
      case BARE -> false;
    };
  }

  /** The next candidate after {@code index} set in the same form, or null. */
  static @Nullable Marker next(List<Candidate> candidates, int index) {
    Marker.Form form = candidates.get(index).marker().form();
    for (int i = index + 1; i < candidates.size() && i < index + 12; i++) {
      if (candidates.get(i).marker().form() == form) {
        return candidates.get(i).marker();
      }
    }
    return null;
  }
}
