package org.tellurion.desk;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The initials by which a group is known: {@code MSP} for Minerals Security Partnership. */
final class Acronyms {
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "for", "in", "of", "on", "the", "to", "with");
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final int FEWEST = 3;
  private static final int MOST = 6;

  private Acronyms() {}

  /**
   * The initials of a title of three to six words that all begin with a capital, small words such
   * as <em>of</em> left out; empty for every other title.
   */
  static Optional<String> find(String title) {
    StringBuilder initials = new StringBuilder();
    for (String word : title.split(" ", -1)) {
      if (NAME_WORD.matcher(word).matches()) {
        initials.append(word.charAt(0));
      } else if (!SMALL.contains(word)) {
        return Optional.empty();
      }
    }
    return initials.length() >= FEWEST && initials.length() <= MOST
        ? Optional.of(initials.toString())
        : Optional.empty();
  }
}
