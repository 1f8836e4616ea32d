package org.tellurion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuePhraseTest {
  @Test
  void aTermStandsForItsItems() {
    CuePhrase duty = CuePhrase.parse("(duty|tax)", Map.of());

    CuePhrase phrase = CuePhrase.parse("<duty> on export*", Map.of("duty", duty));

    assertThat(phrase.items()).hasSize(3);
    assertThat(phrase.items().getLast()).isEqualTo(new CueItem.Word("export", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(duty|tax; is not closed",
        "duty); closes nothing",
        "<levy>; there is no term",
        "duty ..99 tax; a gap is ..1 to ..40 words",
        "duty . tax; a gap is written ..4",
        "ex*; is too short",
        "duty & tax; is no part of the cue language",
        "..4 duty; begins or ends with a gap",
        "duty [on]; begins or ends with a gap",
        "(duty|); an alternative is empty",
        "'   '; a phrase has no word"
      })
  void whatIsNoPhraseIsRefusedWithTheReason(String source, String reason) {
    assertThatThrownBy(() -> CuePhrase.parse(source, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }
}
