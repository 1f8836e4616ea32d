package org.tellurion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {
  private static final String LETTERS = "abc XYZ:;,.\n\t\"'\\/~%é€\ud83d\udca5漢";

  @Test
  void theCanonicalFormIsReadBackAsTheSameValue() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      Value value = randomValue(random);

      assertThat(Value.parseCanonical(value.canonical())).as("seed %d", seed).isEqualTo(value);
    }
  }

  @Test
  void valuesThatDifferHaveCanonicalFormsThatDiffer() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      Value one = randomValue(random);
      Value other = randomValue(random);

      assertThat(one.canonical().equals(other.canonical()))
          .as("%s and %s, seed %d", one, other, seed)
          .isEqualTo(one.equals(other));
    }
  }

  private static Value randomValue(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> new Value.Text(randomText(random));
      case 1 -> new Value.Code(randomText(random));
      case 2 -> new Value.Date(randomDate(random));
      case 3 ->
          new Value.Money(
              new Amount(random.nextBoolean() ? "USD" : "EUR", randomNumber(random).abs()));
      case 4 -> new Value.Figure(randomNumber(random));
      case 5 -> new Value.Link(random.nextBoolean() ? "implements" : "amends", randomText(random));
      case 6 -> new Value.Unknown();
      case 7 -> new Value.Silent();
      case 8 -> new Value.NotApplicable();
      default ->
          new Value.NotFound(
              randomText(random),
              random.nextBoolean() ? Optional.empty() : Optional.of(randomDate(random)));
    };
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? " x" : "x");
    for (int i = random.nextInt(6); i > 0; i--) {
      int start =
          LETTERS.offsetByCodePoints(
              0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())));
      text.appendCodePoint(LETTERS.codePointAt(start));
    }
    return text.toString();
  }

  private static Edtf randomDate(Random random) {
    String day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000)).toString();
    String text = day.substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    return Edtf.parse(text + List.of("", "~", "?", "%", "/..", "/9999").get(random.nextInt(6)));
  }

  private static BigDecimal randomNumber(Random random) {
    return new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(-8, 9))
        .multiply(BigDecimal.valueOf(random.nextInt(-1, 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "t",
        "t:",
        "t: ",
        "c:",
        "d:2023-02-30",
        "d:",
        "a:USD",
        "a:1",
        "n:1E5",
        "n:",
        "n:x",
        "l:implements",
        "l: x",
        "f:",
        "f:2023",
        "f: ",
        "u:",
        "unknown",
        "ux",
        "sx",
        "x ",
        "z:1",
        "t;x",
        "T:x"
      })
  void whatNoValueWroteIsRefused(String text) {
    assertThatThrownBy(() -> Value.parseCanonical(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theWordsForNotKnowingFitEveryType() {
    for (ValueType type : ValueType.values()) {
      assertThat(Value.parse(type, "unknown")).isEqualTo(new Value.Unknown());
      assertThat(Value.parse(type, "silent")).isEqualTo(new Value.Silent());
      assertThat(Value.parse(type, "not-applicable")).isEqualTo(new Value.NotApplicable());
    }
  }

  @Test
  void aValueIsReadAsItsTypeSays() {
    assertThat(Value.parse(ValueType.TEXT, "2023")).isEqualTo(new Value.Text("2023"));
    assertThat(Value.parse(ValueType.CODE, "2023")).isEqualTo(new Value.Code("2023"));
    assertThat(Value.parse(ValueType.DATE, "2023")).isEqualTo(new Value.Date(Edtf.parse("2023")));
    assertThat(Value.parse(ValueType.NUMBER, "2023"))
        .isEqualTo(new Value.Figure(new BigDecimal("2023")));
    assertThat(Value.parse(ValueType.AMOUNT, "USD 2023"))
        .isEqualTo(new Value.Money(Amount.parse("USD 2023")));
    assertThat(Value.parse(ValueType.LINK, "implements x-2020"))
        .isEqualTo(new Value.Link("implements", "x-2020"));
  }

  @Test
  void aBlankTextIsNoValue() {
    assertThatThrownBy(() -> new Value.Text(" \n")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Value.Code("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Value.Link("a b", "c"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyStatementsOnTheWorldAreKnown() {
    assertThat(new Value.Text("x").isKnown()).isTrue();
    assertThat(new Value.Figure(BigDecimal.ONE).isKnown()).isTrue();
    assertThat(new Value.Unknown().isKnown()).isFalse();
    assertThat(new Value.NotFound("gazette", Optional.empty()).isKnown()).isFalse();
  }
}
