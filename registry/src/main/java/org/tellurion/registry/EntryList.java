package org.tellurion.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tellurion.model.ClaimId;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Withdrawal;
import org.tellurion.registry.ClaimReader.PlacedClaim;

/**
 * Gathers the entries of one file and puts them in the order of their recording, so that a claim
 * made again after its withdrawal is live.
 */
final class EntryList {
  private static final Comparator<Placed> ORDER =
      Comparator.comparing((Placed placed) -> placed.entry().recordedAt())
          .thenComparing(placed -> placed.entry() instanceof Withdrawal);

  private final ProblemList problems;
  private final List<Placed> entries = new ArrayList<>();
  private final Map<SubjectId, List<PlacedClaim>> claims = new HashMap<>();
  private final Map<ClaimKey, Place> seen = new HashMap<>();

  private record Placed(LedgerEntry entry, Place place) {}

  private record ClaimKey(ClaimId id, java.time.Instant at) {}

  EntryList(ProblemList problems) {
    this.problems = problems;
  }

  void addClaims(List<PlacedClaim> added) {
    for (PlacedClaim placed : added) {
      ClaimKey key = new ClaimKey(placed.claim().id(), placed.claim().recordedAt());
      Place first = seen.putIfAbsent(key, placed.place());
      if (first == null) {
        entries.add(new Placed(placed.claim(), placed.place()));
        claims.computeIfAbsent(placed.claim().subject(), subject -> new ArrayList<>()).add(placed);
      } else {
        problems.warning(placed.place(), "the same claim stands already on line " + first.line());
      }
    }
  }

  void add(LedgerEntry entry, Place place) {
    entries.add(new Placed(entry, place));
  }

  /** The claims about a subject gathered so far. */
  List<PlacedClaim> claimsAbout(SubjectId subject) {
    return claims.getOrDefault(subject, List.of());
  }

  ParsedFile toFile(String path, String digest, List<Problem> found) {
    List<Placed> sorted = entries.stream().sorted(ORDER).toList();
    return new ParsedFile(
        path,
        digest,
        sorted.stream().map(Placed::entry).toList(),
        found,
        sorted.stream().map(Placed::place).toList());
  }
}
