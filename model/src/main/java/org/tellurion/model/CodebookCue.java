package org.tellurion.model;

/**
 * One rule of a theme: it fires at a sentence where all its conditions hold and none of its
 * blockers does.
 *
 * @param rule its id, unique in its theme
 * @param where all phrases of the sentence and of the article must be found, and one of those of
 *     the heading and of the chapter if any are given
 * @param unless none of these may be found
 * @param vague whether what it finds only touches the theme and promises nothing that could be
 *     compared
 */
public record CodebookCue(String rule, CueConditions where, CueConditions unless, boolean vague) {
  public CodebookCue {
    if (where.isEmpty()) {
      throw new IllegalArgumentException("the rule " + rule + " looks for nothing");
    }
  }
}
