package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import org.tellurion.coding.LegalizationProfile.Delegated;
import org.tellurion.coding.LegalizationProfile.Level;
import org.tellurion.coding.LegalizationProfile.Obligation;
import org.tellurion.coding.LegalizationProfile.Precision;

/**
 * Draws the {@link LegalizationProfile} of a coded text.
 *
 * <p>Obligation of a text that binds, or is silent and has the form of one that does: <em>u</em> is
 * the share of its promises that are mandatory and neither conditioned nor lowered; {@code
 * unconditional} from 1/2, {@code contingent} from 1/5, below that {@code hortatory}. Precision:
 * the share of promises in provisions that are pinned down (see {@link CodedProvision#isPinned}).
 * Delegation: the highest kind found in a provision that speaks. Preamble, footnotes and signatures
 * do not count. The thresholds are ours.
 *
 * <p>Cost: one pass over the coded provisions.
 */
final class LegalizationProfiler {
  private static final double UNCONDITIONAL_FROM = 0.5;
  private static final double CONTINGENT_FROM = 0.2;

  private final CodedDocument coded;
  private final List<CodedProvision> promises = new ArrayList<>();

  private LegalizationProfiler(CodedDocument coded) {
    this.coded = coded;
    for (CodedProvision provision : coded.counted()) {
      if (provision.wordings().stream().anyMatch(Wording::isPromise)) {
        promises.add(provision);
      }
    }
  }

  static LegalizationProfile of(CodedDocument coded) {
    LegalizationProfiler profiler = new LegalizationProfiler(coded);
    if (!coded.conclusive()) {
      return new LegalizationProfile(
          new Level<>(Obligation.UNKNOWN, List.of()),
          new Level<>(Precision.UNKNOWN, List.of()),
          new Level<>(Delegated.UNKNOWN, List.of()));
    }
    return new LegalizationProfile(
        profiler.obligation(), profiler.precision(), profiler.delegation());
  }

  private Level<Obligation> obligation() {
    LegalStatusReading status = coded.legalStatus();
    List<String> clauses =
        status.clauses().stream().map(LegalStatusReading.Clause::provision).toList();
    return switch (status.status()) {
      case UNKNOWN -> new Level<>(Obligation.UNKNOWN, List.of());
      case EXPLICIT_NON_BINDING -> new Level<>(Obligation.EXPRESSLY_NON_LEGAL, clauses);
      case EXPLICIT_BINDING -> bound();
      case SILENT ->
          switch (status.inferred()) {
            case BINDING -> bound();
            case NON_BINDING -> new Level<>(Obligation.RECOMMENDATION, strong());
            case UNCLEAR -> new Level<>(Obligation.HORTATORY, strong());
          };
    };
  }

  private List<String> strong() {
    return promises.stream()
        .filter(
            provision ->
                provision.strongest().orElseThrow().strength().compareTo(Strength.COMMITTED) >= 0)
        .map(CodedProvision::id)
        .toList();
  }

  private Level<Obligation> bound() {
    List<String> unconditional =
        promises.stream()
            .filter(LegalizationProfiler::isUnconditional)
            .map(CodedProvision::id)
            .toList();
    double share = promises.isEmpty() ? 0 : (double) unconditional.size() / promises.size();
    Obligation level =
        share >= UNCONDITIONAL_FROM
            ? Obligation.UNCONDITIONAL
            : share >= CONTINGENT_FROM ? Obligation.CONTINGENT : Obligation.HORTATORY;
    return new Level<>(level, unconditional);
  }

  private static boolean isUnconditional(CodedProvision provision) {
    return provision.wordings().stream()
        .anyMatch(
            wording ->
                wording.isPromise()
                    && wording.strength() == Strength.MANDATORY
                    && wording.conditions().isEmpty()
                    && wording.lowerings().isEmpty());
  }

  private Level<Precision> precision() {
    List<String> pinned =
        promises.stream().filter(CodedProvision::isPinned).map(CodedProvision::id).toList();
    double share = promises.isEmpty() ? 0 : (double) pinned.size() / promises.size();
    Precision level =
        share < 0.05
            ? Precision.CANNOT_TELL
            : share < 0.15
                ? Precision.STANDARDS
                : share < 0.35
                    ? Precision.BROAD_DISCRETION
                    : share < 0.6 ? Precision.LIMITED_ISSUES : Precision.DETERMINATE;
    return new Level<>(level, pinned);
  }

  private Level<Delegated> delegation() {
    Delegated highest = Delegated.NOBODY;
    List<String> behind = new ArrayList<>();
    for (CodedProvision provision : coded.counted()) {
      if (provision.operative().isEmpty()) {
        continue;
      }
      for (Delegation delegation : provision.delegations()) {
        Delegated level = level(delegation.kind());
        if (level.compareTo(highest) > 0) {
          highest = level;
          behind.clear();
        }
        if (level == highest && !behind.contains(provision.id())) {
          behind.add(provision.id());
        }
      }
    }
    return new Level<>(highest, highest == Delegated.NOBODY ? List.of() : behind);
  }

  private static Delegated level(Delegation.Kind kind) {
    return switch (kind) {
      case MEETING, REPORTING, REVIEW -> Delegated.REVIEW;
      case CONSULTATION -> Delegated.CONSULTATION;
      case BODY, BODY_CREATED, DECISION -> Delegated.STANDING_BODY;
      case MEDIATION, THIRD_PARTY -> Delegated.MEDIATION;
      case ARBITRATION -> Delegated.ARBITRATION;
      case INVESTOR_STATE, COURT -> Delegated.COURT_OR_PRIVATE_ACCESS;
    };
  }
}
