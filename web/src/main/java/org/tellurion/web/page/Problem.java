package org.tellurion.web.page;

import java.util.List;

/**
 * What the reader is told when a request cannot be answered as asked.
 *
 * @param detail a sentence on this case: what was wrong and how to mend it
 * @param suggestions what might have been meant, nearest first
 */
public record Problem(ProblemType type, String detail, List<Suggestion> suggestions) {
  /** Copies the list. */
  public Problem {
    suggestions = List.copyOf(suggestions);
  }
}
