package org.tellurion.web.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Confidence;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Property;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Resolved;
import org.tellurion.registry.WeighedClaim;

/**
 * Where a value comes from: everything that was said, also what was taken back.
 *
 * @param resolved what is shown and what else was said
 * @param withdrawn claims that were ended and never made again
 */
public record Provenance(Resolved resolved, List<Ended> withdrawn) {

  /** A claim that was taken back. */
  public record Ended(Claim claim, Withdrawal end) {}

  /** Copies the list. */
  public Provenance {
    withdrawn = List.copyOf(withdrawn);
  }

  /** Everything that was said about a property of a subject. */
  public static Provenance of(Entity entity, Property property) {
    return of(entity, entity.resolved(property));
  }

  /** The same, when the value was resolved for a day. */
  public static Provenance of(Entity entity, Resolved resolved) {
    Map<ClaimId, Claim> claims = new HashMap<>();
    Map<ClaimId, Ended> ended = new LinkedHashMap<>();
    for (LedgerEntry entry : entity.history()) {
      switch (entry) {
        case Claim claim -> {
          claims.put(claim.id(), claim);
          ended.remove(claim.id());
        }
        case Withdrawal withdrawal -> {
          Claim claim = claims.get(withdrawal.claim());
          if (claim != null && claim.property().equals(resolved.property())) {
            ended.put(claim.id(), new Ended(claim, withdrawal));
          }
        }
        case Judgement _ -> {
          // Says nothing about one property.
        }
      }
    }
    return new Provenance(resolved, new ArrayList<>(ended.values()));
  }

  /** Whether anything was ever said. */
  public boolean isEmpty() {
    return resolved.isUnrecorded() && withdrawn.isEmpty();
  }

  /** How many distinct publishers speak, for whatever value. */
  public int voices() {
    return (int)
        resolved.alternatives().stream()
            .flatMap(alternative -> alternative.claims().stream())
            .flatMap(claim -> claim.voices().stream())
            .distinct()
            .count();
  }

  /** Confidence in what is shown: for a set, in its weakest element. */
  public Confidence confidence() {
    return resolved.alternatives().stream()
        .filter(alternative -> alternative.verdict() == Alternative.Verdict.SHOWN)
        .map(Alternative::confidence)
        .min(Confidence::compareTo)
        .orElse(Confidence.LOW);
  }

  /**
   * Values that were said in the same breath: elements of a set with the same verdict on the same
   * evidence.
   *
   * @param values in order
   * @param example one of them, for the evidence
   */
  public record Said(List<Value> values, Alternative example) {
    /** The claims behind them, latest first. */
    public List<WeighedClaim> latestFirst() {
      return example.claims().reversed();
    }
  }

  /** Everything that was said and stands, shown values first. */
  public List<Said> said() {
    Map<List<Object>, List<Alternative>> groups = new LinkedHashMap<>();
    for (Alternative alternative : resolved.alternatives()) {
      groups.computeIfAbsent(breath(alternative), _ -> new ArrayList<>()).add(alternative);
    }
    return groups.values().stream()
        .map(group -> new Said(group.stream().map(Alternative::value).toList(), group.getFirst()))
        .toList();
  }

  /** What two values must share to be told together. */
  private static List<Object> breath(Alternative alternative) {
    List<Object> shared = new ArrayList<>();
    shared.add(alternative.verdict());
    for (WeighedClaim weighed : alternative.claims()) {
      Claim claim = weighed.claim();
      shared.add(
          List.of(
              claim.sources(),
              claim.recordedAt(),
              claim.recordedBy(),
              claim.method(),
              claim.pinpoint(),
              claim.note()));
    }
    return shared;
  }
}
