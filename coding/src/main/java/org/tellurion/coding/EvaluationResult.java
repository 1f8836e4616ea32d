package org.tellurion.coding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a coder agrees with a set of labels.
 *
 * @param set {@code articles}, {@code instruments} or {@code agreements}
 * @param codebookVersion of the coder
 * @param scores by question, feature or column, and {@code micro} over all rows
 * @param rivals the same for coders that do not read: always absent, always present, one keyword
 * @param disagreements every one
 * @param notScored rows and columns that have no score, each with the reason
 */
public record EvaluationResult(
    String set,
    String codebookVersion,
    Map<String, Score> scores,
    Map<String, Map<String, Score>> rivals,
    List<Disagreement> disagreements,
    List<String> notScored) {
  public EvaluationResult {
    scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    rivals = Collections.unmodifiableMap(new TreeMap<>(rivals));
    disagreements = List.copyOf(disagreements);
    notScored = List.copyOf(notScored);
  }
}
