package org.tellurion.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects rows, what the coder and its rivals say of them, and the disagreements. */
final class Tally {
  private static final String MICRO = "micro";

  private final List<Judged> coder = new ArrayList<>();
  private final Map<String, List<Judged>> rivals = new LinkedHashMap<>();
  private final List<Disagreement> disagreements = new ArrayList<>();
  private final List<String> notScored = new ArrayList<>();

  void add(String key, boolean wanted, boolean found, boolean keyword) {
    coder.add(new Judged(key, wanted, found));
    rival("always-absent", new Judged(key, wanted, false));
    rival("always-present", new Judged(key, wanted, true));
    rival("one-keyword", new Judged(key, wanted, keyword));
  }

  private void rival(String name, Judged row) {
    rivals.computeIfAbsent(name, _ -> new ArrayList<>()).add(row);
  }

  void disagree(Disagreement disagreement) {
    disagreements.add(disagreement);
  }

  void skip(String reason) {
    notScored.add(reason);
  }

  EvaluationResult result(String set, String version, long seed) {
    Map<String, Map<String, Score>> rivalScores = new LinkedHashMap<>();
    rivals.forEach((name, rows) -> rivalScores.put(name, scores(rows, seed)));
    return new EvaluationResult(
        set, version, scores(coder, seed), rivalScores, disagreements, notScored);
  }

  private static Map<String, Score> scores(List<Judged> rows, long seed) {
    Map<String, List<Judged>> byKey = new LinkedHashMap<>();
    for (Judged row : rows) {
      byKey.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row);
      byKey.computeIfAbsent(MICRO, _ -> new ArrayList<>()).add(row);
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    byKey.forEach((key, of) -> scores.put(key, Bootstrap.score(of, seed)));
    return scores;
  }
}
