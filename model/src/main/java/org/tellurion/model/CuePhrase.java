package org.tellurion.model;

import java.util.List;
import java.util.Map;

/**
 * A pattern of words, as a codebook writes it: {@code (duty|duties|tax*) ..4 export* [any] goods}.
 * See docs/method/reading.md for the language.
 *
 * @param source as written
 * @param items in order; neither the first nor the last is a gap or left out at will
 */
public record CuePhrase(String source, List<CueItem> items) {
  public CuePhrase {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a phrase has no word");
    }
    if (isLoose(items.getFirst()) || isLoose(items.getLast())) {
      throw new IllegalArgumentException(
          "\"" + source + "\" begins or ends with a gap or an optional word; take it away");
    }
  }

  private static boolean isLoose(CueItem item) {
    return switch (item) {
      case CueItem.Word _ -> false;
      case CueItem.Gap _ -> true;
      case CueItem.Choice choice ->
          choice.optional()
              || choice.alternatives().stream()
                  .anyMatch(run -> isLoose(run.getFirst()) || isLoose(run.getLast()));
    };
  }

  /**
   * Reads a phrase.
   *
   * @param terms what stands for {@code <name>}
   * @throws IllegalArgumentException when it is not one; the message says what is wrong
   */
  public static CuePhrase parse(String source, Map<String, CuePhrase> terms) {
    return new CuePhrase(source, new CuePhraseReader(source, terms).read());
  }
}
