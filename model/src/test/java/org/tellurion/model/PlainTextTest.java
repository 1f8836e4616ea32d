package org.tellurion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NUL \u0000",
        "carriage return \r\n",
        "vertical tab \u000b",
        "next line \u0085",
        "turned \u202e around",
        "isolated \u2066",
        "no character \uffff",
        "half \ud83d of a pair",
        "\udca5 other half"
      })
  void charactersThatHideOrBreakSomethingAreRefused(String text) {
    assertThat(PlainText.findForbidden(text, 0)).isPresent();
    assertThatThrownBy(() -> new Value.Text(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text has the character U+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"line\nfeed\ttab", "é e\u0301 ~", "\ud83d\udca5", "\ufeff", "中文", "עברית"})
  void everyOtherCharacterIsFine(String text) {
    assertThat(PlainText.findForbidden(text, 0)).isEmpty();
  }

  @Test
  void theSearchGoesOnFromAnIndex() {
    assertThat(PlainText.findForbidden("\u0000a\u0000", 1)).hasValue(2);
  }
}
