package org.tellurion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource({
    "USD 1000000000, USD 1000000000",
    "USD 1.5, USD 1.5",
    "EUR 1.50, EUR 1.5",
    "EUR 100.00, EUR 100",
    "JPY 0, JPY 0",
    "JPY 0.00, JPY 0",
    "CNY 007, CNY 7",
  })
  void anAmountHasOneForm(String text, String form) {
    assertThat(Amount.parse(text)).hasToString(form).isEqualTo(Amount.parse(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "USD",
        "USD ",
        "1000",
        "1000 USD",
        "usd 1",
        "US 1",
        "USDX 1",
        "USD  1",
        "USD 1 ",
        "USD -1",
        "USD +1",
        "USD 1e9",
        "USD 1,000",
        "USD .5",
        "USD 5.",
        "USD ١",
        "USD 1\n",
        "$ 1",
        "USD 1234567890123456789012345678901"
      })
  void whatIsNotACurrencyAndAPlainNumberIsRefused(String text) {
    assertThatThrownBy(() -> Amount.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalSumsAreEqualAmounts() {
    assertThat(new Amount("USD", new BigDecimal("1E+9"))).isEqualTo(Amount.parse("USD 1000000000"));
    assertThat(new Amount("USD", new BigDecimal("2.500"))).isEqualTo(Amount.parse("USD 2.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+2000000000", "1E-2000000000", "1E+30", "1E-29"})
  void aNumberTooLongToWriteIsRefusedAtOnce(String number) {
    assertThatThrownBy(() -> new Amount("USD", new BigDecimal(number)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(number);
  }

  @Test
  void theLongestNumberIsReadBack() {
    String longest = "USD 123456789012345678.12345678901";

    assertThat(Amount.parse(longest)).hasToString(longest);
  }
}
