package org.tellurion.registry;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tellurion.model.Claim;
import org.tellurion.model.Judgement;
import org.tellurion.model.SubjectId;
import org.tellurion.registry.ClaimSet.Located;

/**
 * Ids keep their shape and differ by more than case; judgements name subjects and do not circle.
 */
final class IdentityCheck implements Check {
  private static final Pattern LOWER_CASE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  @Override
  public void run(ClaimSet claims, Findings findings) {
    Map<String, SubjectId> folded = new TreeMap<>();
    for (SubjectId subject : claims.subjects().stream().sorted().toList()) {
      Located<Claim> first = claims.about(subject).getFirst();
      shape(subject, first, findings);
      String key = subject.toString().toLowerCase(Locale.ROOT);
      SubjectId other = folded.putIfAbsent(key, subject);
      if (other != null) {
        findings.error(first, subject + " differs from " + other + " only by case");
      }
    }
    judgements(claims, findings);
  }

  private static void shape(SubjectId subject, Located<Claim> first, Findings findings) {
    boolean fits =
        switch (subject.kind()) {
          case PARTY -> subject.id().equals(subject.id().toUpperCase(Locale.ROOT));
          case MEMBERSHIP -> true;
          case COMMITMENT, HOOK -> LOWER_CASE.matcher(subject.localKey()).matches();
          case INSTRUMENT,
              MINERAL,
              STRATEGY,
              MEASURE,
              DISPUTE,
              INCIDENT,
              TOOL_USE,
              CRITICALITY_LIST ->
              LOWER_CASE.matcher(subject.id()).matches();
        };
    if (!fits) {
      findings.error(
          first,
          "the id of "
              + subject
              + " is not made of lower-case words joined by - (of a party: upper-case)");
    }
  }

  private static void judgements(ClaimSet claims, Findings findings) {
    Map<SubjectId, Map<SubjectId, Located<Judgement>>> merges = new LinkedHashMap<>();
    for (Located<Judgement> located : claims.judgements()) {
      Judgement judgement = located.entry();
      for (SubjectId subject : List.of(judgement.duplicate(), judgement.canonical())) {
        if (!claims.has(subject)) {
          findings.error(
              located,
              "nothing is claimed of "
                  + subject
                  + Suggestions.didYouMean(subject.id(), claims.ids(subject.kind())));
        }
      }
      Map<SubjectId, Located<Judgement>> targets =
          merges.computeIfAbsent(judgement.duplicate(), _ -> new LinkedHashMap<>());
      targets.remove(judgement.canonical());
      if (judgement.merged()) {
        targets.put(judgement.canonical(), located);
      }
    }
    merges.values().forEach(targets -> several(targets, findings));
    merges.keySet().forEach(start -> circle(start, merges, findings));
  }

  private static void several(Map<SubjectId, Located<Judgement>> targets, Findings findings) {
    if (targets.size() > 1) {
      Located<Judgement> last = List.copyOf(targets.values()).getLast();
      findings.error(
          last,
          last.entry().duplicate()
              + " is merged into "
              + targets.size()
              + " subjects; un-merge all but one");
    }
  }

  private static void circle(
      SubjectId start,
      Map<SubjectId, Map<SubjectId, Located<Judgement>>> merges,
      Findings findings) {
    Set<SubjectId> path = new LinkedHashSet<>();
    SubjectId at = start;
    while (path.add(at)) {
      Map<SubjectId, Located<Judgement>> targets = merges.getOrDefault(at, Map.of());
      if (targets.isEmpty()) {
        return;
      }
      Located<Judgement> step = targets.values().iterator().next();
      at = step.entry().canonical();
      if (at.equals(start)) {
        findings.error(step, "this merge closes a circle of merges through " + start);
        return;
      }
    }
  }
}
