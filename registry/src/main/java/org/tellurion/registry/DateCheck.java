package org.tellurion.registry;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.Edtf;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.registry.ClaimSet.Located;

/**
 * Dates come in an order that can be. Dates of one recorder about one subject are compared; where
 * he gives several for one event, because his sources differ, one that fits is enough.
 */
final class DateCheck implements Check {
  private static final List<String> INSTRUMENT =
      List.of("initialled", "signed", "in-force", "ended");
  private static final Map<SubjectKind, List<List<String>>> ORDERS =
      Map.of(
          SubjectKind.INSTRUMENT,
          List.of(
              INSTRUMENT, List.of("announced", "ended"), List.of("provisionally-applied", "ended")),
          SubjectKind.MEMBERSHIP,
          List.of(List.of("joined", "left")),
          SubjectKind.STRATEGY,
          List.of(List.of("adopted", "ended"), List.of("in-force", "ended")),
          SubjectKind.HOOK,
          List.of(List.of("in-force", "ended")),
          SubjectKind.MEASURE,
          List.of(List.of("announced", "ended"), List.of("in-force", "ended")),
          SubjectKind.DISPUTE,
          List.of(List.of("filed", "decided")));

  /** Events that a record cannot know before they happen; entry into force it can. */
  private static final Set<String> PAST =
      Set.of("initialled", "signed", "adopted", "joined", "filed", "decided");

  @Override
  public void run(ClaimSet claims, Findings findings) {
    for (Located<Claim> located : claims.claims()) {
      validity(located, findings);
      future(located, findings);
    }
    for (SubjectId subject : claims.subjects()) {
      List<List<String>> orders = ORDERS.get(subject.kind());
      if (orders != null) {
        Map<String, List<Located<Claim>>> byRecorder = new HashMap<>();
        for (Located<Claim> located : claims.liveAbout(subject)) {
          byRecorder
              .computeIfAbsent(located.entry().recordedBy(), _ -> new java.util.ArrayList<>())
              .add(located);
        }
        byRecorder.values().forEach(own -> orders.forEach(order -> compare(order, own, findings)));
      }
    }
  }

  private static void compare(List<String> order, List<Located<Claim>> claims, Findings findings) {
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        compareTwo(dates(claims, order.get(i)), dates(claims, order.get(j)), findings);
      }
    }
  }

  private static void compareTwo(
      List<Located<Claim>> earlier, List<Located<Claim>> later, Findings findings) {
    boolean possible =
        earlier.isEmpty()
            || later.isEmpty()
            || earlier.stream()
                .anyMatch(
                    first ->
                        later.stream().anyMatch(last -> !date(last).certainlyBefore(date(first))));
    if (!possible) {
      Located<Claim> first = earlier.getFirst();
      Located<Claim> last = later.getFirst();
      findings.error(
          last,
          last.entry().property().name()
              + " "
              + date(last)
              + " is before "
              + first.entry().property().name()
              + " "
              + date(first)
              + " on line "
              + first.place().line()
              + "; one of the two dates must be wrong");
    }
  }

  private static List<Located<Claim>> dates(List<Located<Claim>> claims, String property) {
    return claims.stream()
        .filter(located -> located.entry().property().name().equals(property))
        .filter(located -> located.entry().value() instanceof Value.Date)
        .toList();
  }

  private static Edtf date(Located<Claim> located) {
    if (located.entry().value() instanceof Value.Date(Edtf date)) {
      return date;
    }
    throw new IllegalArgumentException(located.entry().property() + " is no date");
  }

  private static void future(Located<Claim> located, Findings findings) {
    Claim claim = located.entry();
    if (claim.value() instanceof Value.Date(Edtf date) && PAST.contains(claim.property().name())) {
      LocalDate recorded = claim.recordedAt().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
      if (date.certainlyAfter(recorded)) {
        findings.error(
            located,
            claim.property().name()
                + " "
                + date
                + " had not happened when it was recorded, at "
                + claim.recordedAt());
      }
    }
  }

  private static void validity(Located<Claim> located, Findings findings) {
    Optional<Edtf> from = located.entry().validFrom();
    Optional<Edtf> to = located.entry().validTo();
    if (from.isPresent() && to.isPresent() && to.get().certainlyBefore(from.get())) {
      findings.error(
          located, "the claim holds to " + to.get() + ", before it begins to hold, " + from.get());
    }
  }
}
