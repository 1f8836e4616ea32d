package org.tellurion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"ZMB", "CA-QC", "rare-earths", "wto-ds394", "msp-forum-2024/members/ZMB", "a.b_c"})
  void anIdIsWordsJoinedBySingleMarks(String id) {
    assertThat(SubjectId.instrument(id).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-a",
        "a-",
        "a--b",
        "a//b",
        "/a",
        "a/",
        "../etc",
        "a b",
        "é",
        "a\n",
        "a'b",
        "a\u0000",
        "<script>",
        "a%2fb",
        "漢"
      })
  void anyOtherIdIsRefused(String id) {
    assertThatThrownBy(() -> SubjectId.instrument(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIdHasAtMost240Characters() {
    assertThat(SubjectId.party("A".repeat(240)).id()).hasSize(240);
    assertThatThrownBy(() -> SubjectId.party("A".repeat(241)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("240");
    assertThatThrownBy(() -> SubjectId.party("A".repeat(10_000_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDependentSubjectKnowsItsOwner() {
    SubjectId member = SubjectId.membership("msp-forum-2024", "CA-QC");

    assertThat(member).hasToString("membership:msp-forum-2024/members/CA-QC");
    assertThat(member.ownerId()).isEqualTo("msp-forum-2024");
    assertThat(member.localKey()).isEqualTo("CA-QC");
    assertThat(SubjectId.commitment("a", "b").id()).isEqualTo("a/commitments/b");
    assertThat(SubjectId.hook("a", "b").id()).isEqualTo("a/hooks/b");
    assertThat(SubjectId.mineral("lithium").ownerId()).isEqualTo("lithium");
    assertThat(SubjectId.mineral("lithium").localKey()).isEqualTo("lithium");
  }

  @Test
  void theSameIdOfAnotherKindIsAnotherSubject() {
    assertThat(SubjectId.party("x")).isNotEqualTo(SubjectId.mineral("x"));
    assertThat(SubjectId.instrument("z")).isLessThan(SubjectId.party("a"));
    assertThat(SubjectId.party("a")).isLessThan(SubjectId.party("b"));
  }
}
