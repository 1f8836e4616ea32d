package org.tellurion.coding;

import java.util.List;
import org.tellurion.model.CodebookCue;
import org.tellurion.model.CueConditions;
import org.tellurion.model.CuePhrase;

/** A cue with the numbers of its phrases in the automaton. */
record CompiledCue(String theme, CodebookCue cue, Places where, Places unless) {
  /** Numbers of phrases for each place; the arrays are not to be changed. */
  static final class Places {
    private final int[] sentence;
    private final int[] article;
    private final int[] heading;
    private final int[] chapter;

    private Places(CueConditions conditions, CueAutomaton.Builder automaton) {
      sentence = numbers(conditions.sentence(), automaton);
      article = numbers(conditions.article(), automaton);
      heading = numbers(conditions.heading(), automaton);
      chapter = numbers(conditions.chapter(), automaton);
    }

    private static int[] numbers(List<CuePhrase> phrases, CueAutomaton.Builder automaton) {
      return phrases.stream().mapToInt(automaton::add).toArray();
    }

    int[] sentence() {
      return sentence;
    }

    int[] article() {
      return article;
    }

    int[] heading() {
      return heading;
    }

    int[] chapter() {
      return chapter;
    }
  }

  static CompiledCue of(String theme, CodebookCue cue, CueAutomaton.Builder automaton) {
    return new CompiledCue(
        theme, cue, new Places(cue.where(), automaton), new Places(cue.unless(), automaton));
  }

  /** The phrases by which the cue is found; when one of them is hit it is tried. */
  int[] triggers() {
    if (where.sentence.length > 0) {
      return where.sentence;
    }
    return where.article.length > 0 ? new int[] {where.article[0]} : where.heading;
  }

  /** Whether the heading alone decides. */
  boolean isOfHeading() {
    return where.sentence.length == 0 && where.article.length == 0;
  }
}
