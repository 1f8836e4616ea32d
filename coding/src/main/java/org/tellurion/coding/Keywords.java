package org.tellurion.coding;

import java.util.HashMap;
import java.util.Map;
import org.tellurion.model.Codebook;
import org.tellurion.text.Span;

/** The rival that knows one phrase a theme and nothing else. */
final class Keywords {
  private final CueAutomaton automaton;
  private final Map<String, Integer> phrases = new HashMap<>();

  Keywords(Codebook codebook) {
    CueAutomaton.Builder builder = new CueAutomaton.Builder();
    codebook.themes().forEach(theme -> phrases.put(theme.id(), builder.add(theme.keyword())));
    automaton = builder.build();
  }

  /** Whether the keyword of the theme is anywhere in {@code span}. */
  boolean isIn(String theme, String text, Span span) {
    Integer phrase = phrases.get(theme);
    return phrase != null && automaton.find(Words.of(text, span)).has(phrase);
  }
}
