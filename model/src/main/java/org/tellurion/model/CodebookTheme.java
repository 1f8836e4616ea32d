package org.tellurion.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A topic that provisions are coded for, with what a reader needs to code it by hand.
 *
 * @param id of {@code vocabulary/themes.csv}, or of the codebook alone
 * @param label for readers
 * @param definition what the theme is, in a sentence or two
 * @param inclusion what counts, beyond the definition
 * @param exclusion what does not count
 * @param hardNegatives what looks like it and is not
 * @param keyword the one phrase that the dumbest rival of this theme would look for
 * @param cues its rules, in the order in which they are tried
 * @param examples which are tests
 */
public record CodebookTheme(
    String id,
    String label,
    String definition,
    String inclusion,
    String exclusion,
    List<String> hardNegatives,
    CuePhrase keyword,
    List<CodebookCue> cues,
    List<CodebookExample> examples) {
  public CodebookTheme {
    hardNegatives = List.copyOf(hardNegatives);
    cues = List.copyOf(cues);
    examples = List.copyOf(examples);
    if (cues.isEmpty()) {
      throw new IllegalArgumentException("the theme " + id + " has no cue");
    }
    Set<String> rules = new HashSet<>();
    for (CodebookCue cue : cues) {
      if (!rules.add(cue.rule())) {
        throw new IllegalArgumentException(
            "the theme " + id + " has two rules called " + cue.rule());
      }
    }
  }
}
