package org.tellurion.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Withdrawal;

/** What a set of parsed files says, with places, for the checks of the validator. */
final class ClaimSet {
  private final List<Located<Claim>> claims = new ArrayList<>();
  private final List<Located<Judgement>> judgements = new ArrayList<>();
  private final Map<SubjectId, List<Located<Claim>>> bySubject = new HashMap<>();
  private final Map<SubjectKind, NavigableSet<String>> ids = new EnumMap<>(SubjectKind.class);
  private final Set<ClaimId> live = new HashSet<>();

  /** An entry with its file and place. */
  record Located<T extends LedgerEntry>(T entry, String file, Place place) {}

  ClaimSet(List<ParsedFile> files) {
    for (SubjectKind kind : SubjectKind.values()) {
      ids.put(kind, new TreeSet<>());
    }
    for (ParsedFile file : files) {
      for (int i = 0; i < file.entries().size(); i++) {
        add(file.entries().get(i), file.path(), file.places().get(i));
      }
    }
  }

  private void add(LedgerEntry entry, String file, Place place) {
    switch (entry) {
      case Claim claim -> {
        Located<Claim> located = new Located<>(claim, file, place);
        claims.add(located);
        bySubject.computeIfAbsent(claim.subject(), _ -> new ArrayList<>()).add(located);
        ids(claim.subject().kind()).add(claim.subject().id());
        live.add(claim.id());
      }
      case Withdrawal withdrawal -> live.remove(withdrawal.claim());
      case Judgement judgement -> judgements.add(new Located<>(judgement, file, place));
    }
  }

  /** Every claim, in the order of the files. */
  List<Located<Claim>> claims() {
    return claims;
  }

  /** Every judgement, in the order of recording. */
  List<Located<Judgement>> judgements() {
    return judgements;
  }

  /** Claims about a subject, withdrawn ones too. */
  List<Located<Claim>> about(SubjectId subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** Claims about a subject that are not withdrawn. */
  List<Located<Claim>> liveAbout(SubjectId subject) {
    return about(subject).stream().filter(this::isLive).toList();
  }

  boolean isLive(Located<Claim> claim) {
    return live.contains(claim.entry().id());
  }

  /** Everything that something is claimed of. */
  Set<SubjectId> subjects() {
    return bySubject.keySet();
  }

  /** Ids of one kind of subject, sorted. */
  NavigableSet<String> ids(SubjectKind kind) {
    return ids.computeIfAbsent(kind, _ -> new TreeSet<>());
  }

  boolean has(SubjectId subject) {
    return bySubject.containsKey(subject);
  }
}
