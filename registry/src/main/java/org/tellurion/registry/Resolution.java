package org.tellurion.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.tellurion.model.Amount;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.DisputeProperties;
import org.tellurion.model.Edtf;
import org.tellurion.model.Method;
import org.tellurion.model.Property;
import org.tellurion.model.SourceKind;
import org.tellurion.model.Value;
import org.tellurion.model.ValueType;
import org.tellurion.registry.Alternative.Verdict;

/**
 * The written order of trust that picks the displayed value of a property. Pure and deterministic:
 * the result depends on the set of claims, not on their order.
 *
 * <p>Definition, version {@value #VERSION}, for a single-valued property:
 *
 * <ol>
 *   <li><b>Review.</b> A review sets aside every claim of another value recorded before it that is
 *       not itself a review (or only those of the recorders it names). Of two reviews by one
 *       recorder the later counts.
 *   <li><b>Grouping.</b> Claims of equal value stand together: trust is the best kind of source
 *       among them, voices the number of distinct publishers.
 *   <li><b>Knowing before not knowing.</b> A value, <em>silent</em> and <em>not applicable</em>
 *       come before <em>not found</em>, and that before <em>unknown</em>.
 *   <li><b>Order.</b> Trust of the best source; then number of voices; then recency of the latest
 *       claim; then, so that the order is total, the written form of the value.
 *   <li><b>Precision.</b> Where a date of at most one step less trust lies inside the span of the
 *       leading date, the more precise one is shown; the other supports it.
 *   <li><b>Dispute.</b> The property is disputed when another value differs <em>materially</em> and
 *       its trust is at most {@value #TRUST_MARGIN} step below that of the displayed one. Dates
 *       differ materially when their spans share no day; sums of money when the currencies differ
 *       or the larger exceeds the smaller by more than 5 %; numbers and codes when they are not
 *       equal. Free text never disputes, but case numbers do; nor does a compiler's stated
 *       confidence.
 * </ol>
 *
 * <p>For a set every element is claimed for itself, and all elements with a live claim are shown;
 * absence of an element is no counter-claim.
 *
 * <p>Cost: linear in the claims of the property, quadratic in its distinct values (few).
 */
final class Resolution {
  /** Version of the order; part of every answer that shows resolved values. */
  static final String VERSION = "1";

  private static final int TRUST_MARGIN = 1;
  private static final BigDecimal MONEY_MARGIN = new BigDecimal("1.05");

  private static final Comparator<Group> ORDER =
      Comparator.comparingInt((Group group) -> substance(group.value))
          .thenComparingInt(group -> group.trust().rank())
          .thenComparingInt(Group::voices)
          .thenComparing(group -> group.claims.getLast().claim().recordedAt())
          .reversed()
          .thenComparing(group -> group.value.canonical());

  private static final Comparator<WeighedClaim> BY_TIME =
      Comparator.comparing((WeighedClaim weighed) -> weighed.claim().recordedAt())
          .thenComparing(weighed -> weighed.claim().id());

  /** What nobody has spoken of, once per property: by far the most common result. */
  private static final Map<Property, Resolved> UNRECORDED = new ConcurrentHashMap<>();

  private Resolution() {}

  /** Resolves one property from its live claims. */
  static Resolved resolve(Property property, List<WeighedClaim> claims) {
    if (claims.isEmpty()) {
      return UNRECORDED.computeIfAbsent(property, Resolution::unrecorded);
    }
    if (claims.size() == 1) {
      return resolveOne(property, claims.getFirst());
    }
    return property.setValued() ? resolveSet(property, claims) : resolveSingle(property, claims);
  }

  private static Resolved unrecorded(Property property) {
    return new Resolved(property, State.UNKNOWN, List.of());
  }

  /** One claim is shown, whatever it says: most properties have no more. */
  private static Resolved resolveOne(Property property, WeighedClaim claim) {
    Group only = new Group(claim.claim().value());
    only.claims.add(claim);
    return new Resolved(property, stateOf(only.value), List.of(only.as(Verdict.SHOWN)));
  }

  private static Resolved resolveSet(Property property, List<WeighedClaim> claims) {
    List<Group> groups = new ArrayList<>(group(claims).values());
    boolean anyKnown = groups.stream().anyMatch(candidate -> candidate.value.isKnown());
    List<Alternative> alternatives = new ArrayList<>();
    groups.stream()
        .filter(candidate -> candidate.value.isKnown())
        .forEach(element -> alternatives.add(element.as(Verdict.SHOWN)));
    groups.stream()
        .filter(candidate -> !candidate.value.isKnown())
        .sorted(ORDER)
        .forEach(
            other ->
                alternatives.add(
                    other.as(
                        alternatives.isEmpty() && !anyKnown ? Verdict.SHOWN : Verdict.OUTRANKED)));
    State state = anyKnown ? State.KNOWN : stateOf(alternatives.getFirst().value());
    return new Resolved(property, state, List.copyOf(alternatives));
  }

  private static Resolved resolveSingle(Property property, List<WeighedClaim> claims) {
    List<WeighedClaim> standing = new ArrayList<>();
    List<WeighedClaim> corrected = new ArrayList<>();
    for (WeighedClaim weighed : claims) {
      boolean setAside =
          claims.stream().anyMatch(other -> corrects(other.claim(), weighed.claim()));
      (setAside ? corrected : standing).add(weighed);
    }
    List<Group> ranked = new ArrayList<>(group(standing).values());
    ranked.sort(ORDER);
    Group shown = mostPrecise(ranked);
    List<Alternative> alternatives = new ArrayList<>();
    alternatives.add(shown.as(Verdict.SHOWN));
    boolean disputed = false;
    for (Group other : ranked) {
      if (other != shown) {
        Verdict verdict = against(property, shown, other);
        disputed |= verdict == Verdict.RIVAL;
        alternatives.add(other.as(verdict));
      }
    }
    group(corrected).values().stream()
        .sorted(ORDER)
        .forEach(old -> alternatives.add(old.as(Verdict.CORRECTED)));
    State state = disputed ? State.DISPUTED : stateOf(shown.value);
    alternatives.sort(Comparator.comparing(Alternative::verdict));
    return new Resolved(property, state, List.copyOf(alternatives));
  }

  /** Whether {@code review} sets {@code claim} aside (rule 1). */
  private static boolean corrects(Claim review, Claim claim) {
    if (!(review.method() instanceof Method.Review method)
        || !review.recordedAt().isAfter(claim.recordedAt())
        || review.value().canonical().equals(claim.value().canonical())) {
      return false;
    }
    if (claim.method() instanceof Method.Review) {
      return review.recordedBy().equals(claim.recordedBy());
    }
    return method.corrects().isEmpty() || method.corrects().contains(claim.recordedBy());
  }

  /** Rule 5: the more precise of the compatible dates. */
  private static Group mostPrecise(List<Group> ranked) {
    Group lead = ranked.getFirst();
    Group best = lead;
    if (lead.value instanceof Value.Date leading) {
      for (Group other : ranked) {
        if (other.value instanceof Value.Date(Edtf date)
            && lead.trust().rank() - other.trust().rank() <= TRUST_MARGIN
            && lies(date, leading.date())
            && best.value instanceof Value.Date(Edtf bestDate)
            && date.days() < bestDate.days()) {
          best = other;
        }
      }
    }
    return best;
  }

  private static boolean lies(Edtf inner, Edtf outer) {
    boolean startsInside =
        outer.earliest().isEmpty()
            || (inner.earliest().isPresent()
                && !inner.earliest().get().isBefore(outer.earliest().get()));
    boolean endsInside =
        outer.latest().isEmpty()
            || (inner.latest().isPresent() && !inner.latest().get().isAfter(outer.latest().get()));
    return startsInside && endsInside;
  }

  /** Rule 6: how a value stands to the displayed one. */
  private static Verdict against(Property property, Group shown, Group other) {
    if (substance(other.value) < 2) {
      return Verdict.OUTRANKED;
    }
    if (!differMaterially(property, shown.value, other.value)) {
      return property.type() == ValueType.TEXT ? Verdict.OUTRANKED : Verdict.SUPPORTING;
    }
    boolean weighty = shown.trust().rank() - other.trust().rank() <= TRUST_MARGIN;
    return weighty ? Verdict.RIVAL : Verdict.OUTRANKED;
  }

  /** Whether two values cannot both be right (rule 6). */
  static boolean differMaterially(Property property, Value one, Value two) {
    if (one.canonical().equals(two.canonical()) || property.name().equals("stated-confidence")) {
      return false;
    }
    if (one instanceof Value.Date(Edtf first) && two instanceof Value.Date(Edtf second)) {
      return !first.isCompatibleWith(second);
    }
    if (one instanceof Value.Money(Amount first) && two instanceof Value.Money(Amount second)) {
      return !first.currency().equals(second.currency())
          || first
                  .units()
                  .max(second.units())
                  .compareTo(first.units().min(second.units()).multiply(MONEY_MARGIN))
              > 0;
    }
    return property.type() != ValueType.TEXT || property.equals(DisputeProperties.CASE_NUMBER);
  }

  /** 2 for a value, silent or not applicable; 1 for not found; 0 for unknown (rule 3). */
  private static int substance(Value value) {
    return switch (value) {
      case Value.Text _,
          Value.Code _,
          Value.Date _,
          Value.Money _,
          Value.Figure _,
          Value.Link _,
          Value.Silent _,
          Value.NotApplicable _ ->
          2;
      case Value.NotFound _ -> 1;
      case Value.Unknown _ -> 0;
    };
  }

  private static State stateOf(Value value) {
    return switch (value) {
      case Value.Text _, Value.Code _, Value.Date _, Value.Money _, Value.Figure _, Value.Link _ ->
          State.KNOWN;
      case Value.Silent _ -> State.SILENT;
      case Value.NotApplicable _ -> State.NOT_APPLICABLE;
      case Value.NotFound _ -> State.NOT_FOUND;
      case Value.Unknown _ -> State.UNKNOWN;
    };
  }

  /** Groups claims by value, in canonical order of the values; claims oldest first. */
  private static Map<String, Group> group(List<WeighedClaim> claims) {
    Map<String, Group> groups = new TreeMap<>();
    for (WeighedClaim weighed : claims) {
      groups
          .computeIfAbsent(
              weighed.claim().value().canonical(), _ -> new Group(weighed.claim().value()))
          .claims
          .add(weighed);
    }
    groups.values().forEach(candidate -> candidate.claims.sort(BY_TIME));
    return new LinkedHashMap<>(groups);
  }

  /** Claims of equal value. */
  private static final class Group {
    private final Value value;
    private final List<WeighedClaim> claims = new ArrayList<>();

    Group(Value value) {
      this.value = value;
    }

    SourceKind trust() {
      SourceKind best = SourceKind.RUMOUR;
      for (WeighedClaim weighed : claims) {
        best = weighed.trust().rank() > best.rank() ? weighed.trust() : best;
      }
      return best;
    }

    int voices() {
      Set<String> voices = new HashSet<>();
      claims.forEach(weighed -> voices.addAll(weighed.voices()));
      return voices.size();
    }

    /**
     * Confidence that all the claims give together; a recorder's lesser word binds only his own
     * claim.
     */
    Confidence confidence() {
      Confidence best = Confidence.LOW;
      boolean anyUnstated = false;
      for (WeighedClaim weighed : claims) {
        best = weighed.confidence().compareTo(best) > 0 ? weighed.confidence() : best;
        anyUnstated |= weighed.claim().statedConfidence().isEmpty();
      }
      Confidence together = Weighing.confidence(trust(), voices());
      return anyUnstated && together.compareTo(best) > 0 ? together : best;
    }

    Alternative as(Verdict verdict) {
      return new Alternative(value, verdict, List.copyOf(claims), trust(), voices(), confidence());
    }
  }
}
