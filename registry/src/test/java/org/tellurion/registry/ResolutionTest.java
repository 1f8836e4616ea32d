package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tellurion.model.Claim;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.Confidence;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Method;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;
import org.tellurion.registry.Alternative.Verdict;

class ResolutionTest {
  private static final SubjectId X = SubjectId.instrument("aaa-bbb-mou-2024");
  private static final Property SIGNED = InstrumentProperties.SIGNED;
  private static final Property STATUS = InstrumentProperties.STATUS;

  @Test
  void anOfficialSourceOutranksThePressWhenTheyAreTwoStepsApart() {
    Resolved resolved =
        resolve(SIGNED, claim(SIGNED, "2024-03-04", "a", 1, "press:one"), official("2024-03-05"));
    assertThat(shown(resolved)).containsExactly("2024-03-05");
    assertThat(resolved.state()).isEqualTo(State.KNOWN);
    assertThat(verdictOf(resolved, "2024-03-04")).isEqualTo(Verdict.OUTRANKED);
  }

  @Test
  void twoPressReportsOfDifferentDaysAreADispute() {
    Resolved resolved =
        resolve(
            SIGNED,
            claim(SIGNED, "2024-03-04", "a", 1, "press:one", "press:two"),
            claim(SIGNED, "2024-03-05", "b", 1, "press:three"));
    assertThat(shown(resolved)).containsExactly("2024-03-04");
    assertThat(resolved.state()).isEqualTo(State.DISPUTED);
    assertThat(resolved.rivals()).hasSize(1);
  }

  @Test
  void aMonthAndADayInsideItDoNotClashAndTheDayIsShown() {
    Resolved resolved =
        resolve(
            SIGNED,
            claim(SIGNED, "2024-03", "a", 1, "press:one", "press:two"),
            claim(SIGNED, "2024-03-05", "b", 1, "press:three"));
    assertThat(shown(resolved)).containsExactly("2024-03-05");
    assertThat(resolved.state()).isEqualTo(State.KNOWN);
    assertThat(verdictOf(resolved, "2024-03")).isEqualTo(Verdict.SUPPORTING);
  }

  @Test
  void aMorePreciseDateFromAMuchWeakerSourceIsNotShown() {
    Resolved resolved =
        resolve(SIGNED, official("2024-03"), claim(SIGNED, "2024-03-05", "b", 1, "rumour:x"));
    assertThat(shown(resolved)).containsExactly("2024-03");
  }

  @Test
  void moreVoicesDecideBetweenSourcesOfEqualRank() {
    Resolved resolved =
        resolve(
            STATUS,
            claim(STATUS, "signed", "a", 1, "press:one"),
            claim(STATUS, "announced", "b", 1, "press:two", "press:three"));
    assertThat(shown(resolved)).containsExactly("announced");
    assertThat(resolved.state()).isEqualTo(State.DISPUTED);
  }

  @Test
  void twoPagesOfOnePublisherAreOneVoice() {
    Resolved resolved =
        resolve(STATUS, claim(STATUS, "signed", "a", 1, "press:one", "press:one#2"));
    assertThat(resolved.leading().orElseThrow().voices()).isEqualTo(1);
    assertThat(resolved.leading().orElseThrow().confidence()).isEqualTo(Confidence.LOW);
  }

  @Test
  void recencyDecidesATieAndTheTieIsShownAsDisputed() {
    Resolved resolved =
        resolve(
            STATUS,
            claim(STATUS, "signed", "a", 1, "press:one"),
            claim(STATUS, "announced", "b", 2, "press:two"));
    assertThat(shown(resolved)).containsExactly("announced");
    assertThat(resolved.state()).isEqualTo(State.DISPUTED);
  }

  @Test
  void aReviewSetsEarlierClaimsAsideWhateverTheirSources() {
    Resolved resolved =
        resolve(SIGNED, official("2024-03-04"), review(SIGNED, "2024-03-05", 2, List.of()));
    assertThat(shown(resolved)).containsExactly("2024-03-05");
    assertThat(resolved.state()).isEqualTo(State.KNOWN);
    assertThat(verdictOf(resolved, "2024-03-04")).isEqualTo(Verdict.CORRECTED);
  }

  @Test
  void aReviewThatNamesARecorderLeavesTheOthersStanding() {
    Resolved resolved =
        resolve(
            SIGNED,
            claim(SIGNED, "2024-03-04", "a", 1, "press:one"),
            claim(SIGNED, "2024-04-01", "b", 1, "press:two"),
            review(SIGNED, "2024-03-05", 2, List.of("a")));
    assertThat(verdictOf(resolved, "2024-03-04")).isEqualTo(Verdict.CORRECTED);
    assertThat(verdictOf(resolved, "2024-04-01")).isEqualTo(Verdict.RIVAL);
    assertThat(resolved.state()).isEqualTo(State.DISPUTED);
  }

  @Test
  void aReviewDoesNotTouchWhatIsRecordedAfterIt() {
    Resolved resolved =
        resolve(
            SIGNED,
            review(SIGNED, "2024-03-05", 1, List.of()),
            claim(SIGNED, "2024-03-09", "b", 2, "press:two"));
    assertThat(resolved.state()).isEqualTo(State.DISPUTED);
  }

  @Test
  void aReviewToUnknownLeavesNothingShown() {
    Resolved resolved =
        resolve(
            SIGNED,
            claim(SIGNED, "2024-03-04", "a", 1, "press:one"),
            review(SIGNED, "unknown", 2, List.of()));
    assertThat(resolved.shown()).isEmpty();
    assertThat(resolved.state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void notKnowingNeverBeatsAValueAndIsNoDispute() {
    Resolved resolved =
        resolve(
            STATUS,
            claim(STATUS, "signed", "a", 1, "rumour:x"),
            claim(STATUS, "unknown", "b", 2, "official:AAA"));
    assertThat(shown(resolved)).containsExactly("signed");
    assertThat(resolved.state()).isEqualTo(State.KNOWN);
  }

  @Test
  void silenceOfTheTextIsAStateOfItsOwn() {
    Property legal = InstrumentProperties.LEGAL_STATUS;
    Resolved resolved = resolve(legal, claim(legal, "silent", "a", 1, "official:AAA"));
    assertThat(resolved.state()).isEqualTo(State.SILENT);
    assertThat(resolved.shown()).isEmpty();
  }

  @Test
  void searchedAndNotFoundIsShownBeforeUnknown() {
    Claim searched =
        claimOf(SIGNED, new Value.NotFound("ministry site", Optional.empty()), "a", 1, "press:one");
    Resolved resolved = resolve(SIGNED, searched, claim(SIGNED, "unknown", "b", 2, "press:two"));
    assertThat(resolved.state()).isEqualTo(State.NOT_FOUND);
  }

  @Test
  void amountsWithinFivePercentAgreeAndBeyondItClash() {
    Property amount = CommitmentProperties.AMOUNT;
    SubjectId commitment = SubjectId.commitment(X.id(), "c");
    Claim one = claimOn(commitment, amount, "USD 1000", "a", 1, "press:one", "press:two");
    Claim near = claimOn(commitment, amount, "USD 1050", "b", 1, "press:three");
    Claim far = claimOn(commitment, amount, "USD 1051", "b", 1, "press:three");
    Claim euros = claimOn(commitment, amount, "EUR 1000", "b", 1, "press:three");
    assertThat(resolve(amount, one, near).state()).isEqualTo(State.KNOWN);
    assertThat(resolve(amount, one, far).state()).isEqualTo(State.DISPUTED);
    assertThat(resolve(amount, one, euros).state()).isEqualTo(State.DISPUTED);
  }

  @Test
  void freeTextNeverDisputes() {
    Property title = InstrumentProperties.TITLE;
    Resolved resolved =
        resolve(
            title,
            claim(title, "One name", "a", 1, "press:one"),
            claim(title, "Another name", "b", 1, "press:two"));
    assertThat(resolved.state()).isEqualTo(State.KNOWN);
  }

  @Test
  void everyElementOfASetWithALiveClaimIsShown() {
    Property minerals = InstrumentProperties.MINERALS;
    Resolved resolved =
        resolve(
            minerals,
            claim(minerals, "lithium", "a", 1, "press:one"),
            claim(minerals, "copper", "b", 1, "press:two"),
            claim(minerals, "unknown", "c", 1, "press:three"));
    assertThat(shown(resolved)).containsExactly("copper", "lithium");
    assertThat(resolved.state()).isEqualTo(State.KNOWN);
  }

  @Test
  void theResultDoesNotDependOnTheOrderOfTheClaims() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Claim> claims = randomClaims(random);
      Resolved expected = resolve(SIGNED, claims.toArray(Claim[]::new));
      Collections.shuffle(claims, random);
      Resolved shuffled = resolve(SIGNED, claims.toArray(Claim[]::new));
      assertThat(shuffled).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void everyClaimStandsUnderExactlyOneAlternative() {
    for (long seed = 0; seed < 300; seed++) {
      List<Claim> claims = randomClaims(new Random(seed));
      Resolved resolved = resolve(SIGNED, claims.toArray(Claim[]::new));
      List<Claim> accounted =
          resolved.alternatives().stream()
              .flatMap(value -> value.claims().stream())
              .map(WeighedClaim::claim)
              .toList();
      assertThat(accounted).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(claims);
    }
  }

  @Test
  void anOfficialPageOfAStateThatIsNoPartyIsNoOfficialVoice() {
    List<Claim> entries =
        List.of(
            claim(InstrumentProperties.PARTIES, "AAA", "a", 1, "press:one"),
            claim(SIGNED, "2024-03-04", "a", 1, "official:CCC"));
    Entity entity = snapshot(entries).getEntity(X);
    assertThat(entity.resolved(SIGNED).leading().orElseThrow().trust())
        .isEqualTo(SourceKind.EXPERT);
  }

  @Test
  void aWithdrawnClaimNoLongerCountsAndStaysInTheHistory() {
    Claim wrong = claim(SIGNED, "2024-03-04", "a", 1, "press:one");
    Claim right = claim(SIGNED, "2024-03-05", "b", 1, "press:two");
    Withdrawal end = new Withdrawal(wrong.id(), at(3), "b", "misread");
    List<Instant> moments = List.of(at(2), at(4));
    List<State> states = new ArrayList<>();
    for (Instant moment : moments) {
      Snapshot snapshot =
          Snapshots.of(List.of(wrong, right, end), ResolutionTest::publisher, moment);
      states.add(snapshot.getEntity(X).state(SIGNED));
    }
    assertThat(states).containsExactly(State.DISPUTED, State.KNOWN);
    assertThat(snapshot(List.of(wrong, right, end)).getEntity(X).history()).hasSize(3);
  }

  private static List<Claim> randomClaims(Random random) {
    List<String> values =
        List.of("2024", "2024-03", "2024-03-04", "2024-03-05", "2023", "unknown", "../2024");
    List<Claim> claims = new ArrayList<>();
    int count = 1 + random.nextInt(7);
    for (int index = 0; index < count; index++) {
      String value = values.get(random.nextInt(values.size()));
      int day = 1 + random.nextInt(4);
      String by = "r" + index;
      claims.add(
          random.nextInt(4) == 0
              ? review(SIGNED, value, day, random.nextBoolean() ? List.of() : List.of("r0"))
              : claim(SIGNED, value, by, day, random.nextBoolean() ? "press:one" : "official:AAA"));
    }
    return new ArrayList<>(claims.stream().distinct().toList());
  }

  private static Snapshot snapshot(List<? extends org.tellurion.model.LedgerEntry> entries) {
    return Snapshots.of(entries, ResolutionTest::publisher);
  }

  private static Resolved resolve(Property property, Claim... claims) {
    Weighing weighing = new Weighing(ResolutionTest::publisher);
    return Resolution.resolve(
        property,
        List.of(claims).stream()
            .map(claim -> weighing.weigh(claim, Weighing.Context.NONE))
            .toList());
  }

  private static List<String> shown(Resolved resolved) {
    return resolved.shown().stream().map(value -> value.canonical().substring(2)).toList();
  }

  private static Verdict verdictOf(Resolved resolved, String value) {
    return resolved.alternatives().stream()
        .filter(alternative -> alternative.value().canonical().endsWith(":" + value))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static Claim official(String value) {
    return claim(SIGNED, value, "a", 1, "official:AAA");
  }

  private static Claim review(Property property, String value, int day, List<String> corrects) {
    return Claim.of(
        X,
        property,
        Value.parse(property.type(), value),
        List.of(new Source("press:review")),
        Optional.empty(),
        new Method.Review(corrects),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at(day),
        "second");
  }

  private static Claim claim(
      Property property, String value, String by, int day, String... sources) {
    return claimOn(X, property, value, by, day, sources);
  }

  private static Claim claimOf(
      Property property, Value value, String by, int day, String... sources) {
    return claimOn(X, property, value, by, day, sources);
  }

  private static Claim claimOn(
      SubjectId subject, Property property, String value, String by, int day, String... sources) {
    return claimOn(subject, property, Value.parse(property.type(), value), by, day, sources);
  }

  private static Claim claimOn(
      SubjectId subject, Property property, Value value, String by, int day, String... sources) {
    return Claim.of(
        subject,
        property,
        value,
        List.of(sources).stream().map(Source::new).toList(),
        Optional.empty(),
        new Method.Curated(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at(day),
        by);
  }

  private static Instant at(int day) {
    return Instant.parse("2026-01-0" + day + "T00:00:00Z");
  }

  /** Reads the kind of a source from its first word: {@code press:one}, {@code official:AAA}. */
  private static Optional<Publisher> publisher(Source source) {
    String[] parts = source.citation().split("[:#]", -1);
    SourceKind kind = SourceKind.parse(parts[0]);
    Optional<String> party = kind == SourceKind.OFFICIAL ? Optional.of(parts[1]) : Optional.empty();
    return Optional.of(new Publisher(parts[0] + ":" + parts[1], kind, party));
  }
}
