package org.tellurion.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tellurion.model.Judgement;
import org.tellurion.model.SubjectId;

/**
 * Which ids name one thing, by recorded judgement. The latest judgement on a duplicate decides;
 * merges chain ({@code a → b → c}), and a chain that closes on itself stops where it began.
 */
final class Identity {
  private final Map<SubjectId, SubjectId> canonical;
  private final Map<SubjectId, Set<SubjectId>> duplicates;

  private Identity(Map<SubjectId, SubjectId> canonical) {
    this.canonical = Map.copyOf(canonical);
    Map<SubjectId, Set<SubjectId>> reverse = new HashMap<>();
    for (SubjectId duplicate : canonical.keySet()) {
      SubjectId target = follow(canonical, duplicate);
      if (!target.equals(duplicate)) {
        reverse.computeIfAbsent(target, _ -> new TreeSet<>()).add(duplicate);
      }
    }
    this.duplicates = Map.copyOf(reverse);
  }

  /** Reads judgements in order of the ledger. */
  static Identity of(List<Judgement> judgements) {
    Map<SubjectId, SubjectId> canonical = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.merged()) {
        canonical.put(judgement.duplicate(), judgement.canonical());
      } else {
        canonical.remove(judgement.duplicate(), judgement.canonical());
      }
    }
    return new Identity(canonical);
  }

  /** The id that stands for {@code id}; itself when it was never merged. */
  SubjectId canonical(SubjectId id) {
    return follow(canonical, id);
  }

  /** Ids that were judged to be {@code id}. */
  Set<SubjectId> duplicatesOf(SubjectId id) {
    return duplicates.getOrDefault(id, Set.of());
  }

  /** Every id that names the same thing as {@code id}, itself included. */
  Set<SubjectId> allNamesOf(SubjectId id) {
    SubjectId target = canonical(id);
    Set<SubjectId> names = new TreeSet<>(duplicatesOf(target));
    names.add(target);
    return names;
  }

  /** The end of the chain; of a chain that closes on itself, the least id of the circle. */
  private static SubjectId follow(Map<SubjectId, SubjectId> canonical, SubjectId id) {
    List<SubjectId> chain = new ArrayList<>();
    SubjectId current = id;
    while (!chain.contains(current)) {
      chain.add(current);
      SubjectId next = canonical.get(current);
      if (next == null) {
        return current;
      }
      current = next;
    }
    List<SubjectId> circle = chain.subList(chain.indexOf(current), chain.size());
    return Collections.min(circle);
  }
}
