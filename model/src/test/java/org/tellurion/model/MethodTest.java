package org.tellurion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodTest {
  @Test
  void everyMethodIsReadBackFromItsWord() {
    assertThat(Method.parse("curated", List.of())).isEqualTo(new Method.Curated());
    assertThat(Method.parse("official-text", List.of())).isEqualTo(new Method.OfficialText());
    assertThat(Method.parse("review", List.of("a", "b")))
        .isEqualTo(new Method.Review(List.of("a", "b")));
    Method machine = new Method.Machine("finder", "1.2@rc");
    assertThat(machine.code()).isEqualTo("machine:finder@1.2@rc");
    assertThat(Method.parse(machine.code(), List.of())).isEqualTo(machine);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Curated",
        "curated ",
        "machine",
        "machine:",
        "machine:x",
        "machine:@1",
        "machine:x@",
        "finder@1",
        "machine: @ "
      })
  void anyOtherWordIsRefused(String code) {
    assertThatThrownBy(() -> Method.parse(code, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyAReviewCorrectsSomebody() {
    assertThatThrownBy(() -> Method.parse("curated", List.of("compiler-a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("review");
  }

  @Test
  void namesThatCouldNotBeReadBackAreRefused() {
    assertThatThrownBy(() -> new Method.Machine("a@b", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Method.Review(List.of("a,b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Method.Review(List.of(" ")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aReviewKeepsItsOwnListOfRecorders() {
    List<String> recorders = new ArrayList<>(List.of("compiler-a"));
    Method review = new Method.Review(recorders);
    recorders.add("compiler-b");

    assertThat(review).isEqualTo(new Method.Review(List.of("compiler-a")));
  }
}
