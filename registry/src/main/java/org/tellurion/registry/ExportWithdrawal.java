package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Property;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;

/**
 * A withdrawal to be written.
 *
 * @param named the value it ends, when it ends all claims of it by one recorder up to then
 * @param claim the one claim it ends, otherwise
 */
record ExportWithdrawal(
    Optional<Named> named, Optional<ClaimId> claim, String by, Instant at, String reason) {
  private static final Comparator<ExportWithdrawal> ORDER =
      Comparator.comparing(ExportWithdrawal::at)
          .thenComparing(ExportWithdrawal::by)
          .thenComparing(ExportWithdrawal::content);

  /** A value as claimed by one recorder. */
  record Named(Property property, Value value, String of) {}

  private record Act(Named named, String by, Instant at, String reason) {}

  /** The withdrawals as they are written, for one subject. */
  static List<ExportWithdrawal> of(List<Withdrawal> withdrawals, List<Claim> claims) {
    Map<ClaimId, Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    Map<Act, Set<ClaimId>> acts = new LinkedHashMap<>();
    for (Withdrawal withdrawal : withdrawals) {
      Claim claim = java.util.Objects.requireNonNull(byId.get(withdrawal.claim()));
      Act act =
          new Act(
              named(claim), withdrawal.recordedBy(), withdrawal.recordedAt(), withdrawal.reason());
      acts.computeIfAbsent(act, _ -> new HashSet<>()).add(withdrawal.claim());
    }
    List<ExportWithdrawal> written = new ArrayList<>();
    acts.forEach((act, ended) -> written.addAll(write(act, ended, claims)));
    written.sort(ORDER);
    return written;
  }

  private static Named named(Claim claim) {
    return new Named(claim.property(), claim.value(), claim.recordedBy());
  }

  private static List<ExportWithdrawal> write(Act act, Set<ClaimId> ended, List<Claim> claims) {
    Set<ClaimId> meant = new HashSet<>();
    for (Claim claim : claims) {
      if (!claim.recordedAt().isAfter(act.at()) && named(claim).equals(act.named())) {
        meant.add(claim.id());
      }
    }
    if (meant.equals(ended)) {
      return List.of(
          new ExportWithdrawal(
              Optional.of(act.named()), Optional.empty(), act.by(), act.at(), act.reason()));
    }
    return ended.stream()
        .map(
            id ->
                new ExportWithdrawal(
                    Optional.empty(), Optional.of(id), act.by(), act.at(), act.reason()))
        .toList();
  }

  private String content() {
    String what =
        named
            .map(value -> value.property().name() + "\u0000" + value.value().canonical())
            .orElse("");
    return String.join(
        "\u0000",
        what,
        named.map(Named::of).orElse(""),
        claim.map(ClaimId::toString).orElse(""),
        reason);
  }
}
