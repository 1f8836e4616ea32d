package org.tellurion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimIdTest {
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
  private static final SubjectId SUBJECT = SubjectId.instrument("a-2024");
  private static final Value VALUE = new Value.Date(Edtf.parse("2023-10-26"));
  private static final List<Source> SOURCES =
      List.of(new Source("article-2025"), new Source("brief-2025"));
  private static final Method METHOD = new Method.Review(List.of("compiler-a", "compiler-b"));
  private static final Optional<Edtf> FROM = Optional.of(Edtf.parse("2021"));
  private static final Optional<Edtf> TO = Optional.of(Edtf.parse("2022"));

  /** The parts of a claim, each of which can be replaced. */
  private record Parts(
      SubjectId subject,
      Property property,
      Value value,
      List<Source> sources,
      Optional<String> pinpoint,
      Method method,
      Optional<Confidence> confidence,
      Optional<Edtf> from,
      Optional<Edtf> to,
      Optional<String> note,
      Instant at,
      String by) {
    Claim claim() {
      return Claim.of(
          subject, property, value, sources, pinpoint, method, confidence, from, to, note, at, by);
    }
  }

  private static Parts parts(
      SubjectId subject, Property property, Value value, List<Source> sources, Method method) {
    return new Parts(
        subject,
        property,
        value,
        sources,
        Optional.of("p. 1"),
        method,
        Optional.of(Confidence.LOW),
        FROM,
        TO,
        Optional.of("note"),
        AT,
        "second-look");
  }

  private static Parts base() {
    return parts(SUBJECT, InstrumentProperties.SIGNED, VALUE, SOURCES, METHOD);
  }

  /** The number was computed apart from this code, from the rule in {@link ClaimId}. */
  @Test
  void theIdOfAClaimIsWhatItWasWhenItWasFirstPublished() {
    assertThat(base().claim().id()).hasToString("0e6c93ae43cf9471954ae43cb9a23f5c");
  }

  @Test
  void theTimeOfRecordingDoesNotChangeTheId() {
    Parts base = base();
    Claim later =
        new Parts(
                base.subject,
                base.property,
                base.value,
                base.sources,
                base.pinpoint,
                base.method,
                base.confidence,
                base.from,
                base.to,
                base.note,
                AT.plusNanos(1),
                base.by)
            .claim();

    assertThat(later.id()).isEqualTo(base.claim().id());
    assertThat(later).isNotEqualTo(base.claim());
  }

  @Test
  void theOrderAndRepetitionOfSourcesDoNotChangeTheId() {
    List<Source> shuffled = List.of(SOURCES.get(1), SOURCES.get(0), SOURCES.get(1));
    Claim claim = parts(SUBJECT, InstrumentProperties.SIGNED, VALUE, shuffled, METHOD).claim();

    assertThat(claim).isEqualTo(base().claim());
    assertThat(claim.sources()).isEqualTo(SOURCES);
  }

  @Test
  void everyOtherFieldChangesTheId() {
    List<Parts> others = new ArrayList<>();
    others.add(base());
    others.add(
        parts(SubjectId.instrument("b-2024"), InstrumentProperties.SIGNED, VALUE, SOURCES, METHOD));
    others.add(
        parts(
            new SubjectId(SubjectKind.STRATEGY, "a-2024"),
            StrategyProperties.IN_FORCE,
            VALUE,
            SOURCES,
            METHOD));
    others.add(parts(SUBJECT, InstrumentProperties.IN_FORCE, VALUE, SOURCES, METHOD));
    others.add(parts(SUBJECT, InstrumentProperties.SIGNED, new Value.Unknown(), SOURCES, METHOD));
    others.add(
        parts(SUBJECT, InstrumentProperties.SIGNED, new Value.Text("2023-10-26"), SOURCES, METHOD));
    others.add(parts(SUBJECT, InstrumentProperties.SIGNED, VALUE, SOURCES.subList(0, 1), METHOD));
    for (Method method :
        List.of(
            new Method.Review(List.of()),
            new Method.Review(List.of("compiler-a")),
            new Method.Curated(),
            new Method.OfficialText(),
            new Method.Machine("finder", "1"),
            new Method.Machine("finder", "2"))) {
      others.add(parts(SUBJECT, InstrumentProperties.SIGNED, VALUE, SOURCES, method));
    }
    others.addAll(withOtherOptionalParts());

    Set<ClaimId> ids = new HashSet<>();
    others.forEach(each -> assertThat(ids.add(each.claim().id())).as("%s", each).isTrue());
  }

  private static List<Parts> withOtherOptionalParts() {
    Optional<String> pinpoint = Optional.of("p. 1");
    Optional<String> note = Optional.of("note");
    Optional<Confidence> low = Optional.of(Confidence.LOW);
    List<Parts> others = new ArrayList<>();
    others.add(optional(Optional.empty(), low, FROM, TO, note, "second-look"));
    others.add(optional(Optional.of("p. 2"), low, FROM, TO, note, "second-look"));
    others.add(optional(pinpoint, Optional.empty(), FROM, TO, note, "second-look"));
    others.add(optional(pinpoint, Optional.of(Confidence.MEDIUM), FROM, TO, note, "second-look"));
    others.add(optional(pinpoint, low, Optional.empty(), TO, note, "second-look"));
    others.add(optional(pinpoint, low, TO, FROM, note, "second-look"));
    others.add(optional(pinpoint, low, FROM, Optional.empty(), note, "second-look"));
    others.add(optional(pinpoint, low, FROM, TO, Optional.empty(), "second-look"));
    others.add(optional(note, low, FROM, TO, pinpoint, "second-look"));
    others.add(optional(pinpoint, low, FROM, TO, note, "third-look"));
    return others;
  }

  private static Parts optional(
      Optional<String> pinpoint,
      Optional<Confidence> confidence,
      Optional<Edtf> from,
      Optional<Edtf> to,
      Optional<String> note,
      String by) {
    return new Parts(
        SUBJECT,
        InstrumentProperties.SIGNED,
        VALUE,
        SOURCES,
        pinpoint,
        METHOD,
        confidence,
        from,
        to,
        note,
        AT,
        by);
  }

  @Test
  void fieldsDoNotRunIntoOneAnother() {
    assertThat(ClaimId.of(List.of("ab", "c"))).isNotEqualTo(ClaimId.of(List.of("a", "bc")));
    assertThat(ClaimId.of(List.of("", "a"))).isNotEqualTo(ClaimId.of(List.of("a", "")));
  }

  @Test
  void anIdIsReadBackFromItsText() {
    ClaimId id = new ClaimId(-1L, 0x0123456789abcdefL);

    assertThat(id).hasToString("ffffffffffffffff0123456789abcdef");
    assertThat(ClaimId.parse(id.toString())).isEqualTo(id);
  }

  @Test
  void idsSortAsTheirTextsDo() {
    ClaimId small = new ClaimId(1, -1);
    ClaimId large = new ClaimId(-1, 1);

    assertThat(small).isLessThan(large);
    assertThat(small.toString()).isLessThan(large.toString());
    assertThat(new ClaimId(1, 1)).isLessThan(small);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "0123456789abcdef0123456789abcde",
        "0123456789ABCDEF0123456789ABCDEF",
        "0123456789abcdef0123456789abcdef0",
        "g123456789abcdef0123456789abcdef"
      })
  void whatIsNot32HexadecimalDigitsIsRefused(String text) {
    assertThatThrownBy(() -> ClaimId.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClaimNeedsASourceAndAPropertyOfItsKind() {
    assertThatThrownBy(
            () -> parts(SUBJECT, InstrumentProperties.SIGNED, VALUE, List.of(), METHOD).claim())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("source");
    assertThatThrownBy(
            () -> parts(SUBJECT, StrategyProperties.ADOPTED, VALUE, SOURCES, METHOD).claim())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("adopted");
  }
}
