package org.tellurion.coding;

import java.util.List;
import org.tellurion.text.Span;

/**
 * The themes of one document.
 *
 * @param conclusive whether the codebook has cues for the language of the text
 * @param codings in order of the text; of a theme at most one for each provision
 */
public record ThemeReading(boolean conclusive, List<ThemeCoding> codings) {
  public ThemeReading {
    codings = List.copyOf(codings);
  }

  /** What is said of a theme in the whole text. */
  public ThemeOutcome outcome(String theme) {
    return outcome(theme, new Span(0, Integer.MAX_VALUE));
  }

  /** What is said of a theme in the part of the text that {@code place} spans. */
  public ThemeOutcome outcome(String theme, Span place) {
    if (!conclusive) {
      return ThemeOutcome.INCONCLUSIVE;
    }
    List<ThemeCoding> found = list(theme, place);
    if (found.isEmpty()) {
      return ThemeOutcome.ABSENT;
    }
    return found.stream().allMatch(ThemeCoding::vague)
        ? ThemeOutcome.TOO_VAGUE
        : ThemeOutcome.PRESENT;
  }

  /** The codings of a theme in the part of the text that {@code place} spans. */
  public List<ThemeCoding> list(String theme, Span place) {
    return codings.stream()
        .filter(coding -> coding.theme().equals(theme) && place.contains(coding.trigger()))
        .toList();
  }
}
