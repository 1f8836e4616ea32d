package org.tellurion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a",
        "http://example.org",
        "brief-2025",
        "tota:pta_53",
        "Official Journal: L 1, 2 January 2024",
        "see the data: page 3"
      })
  void anAddressAShortNameOrACitationIsASource(String citation) {
    assertThat(new Source(citation).isAddress()).isEqualTo(citation.startsWith("http"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "javascript:alert(1)",
        "JavaScript:\nalert(1)",
        "data:text/html,x",
        "file:///etc",
        "ftp://example.org",
        "vbscript:x",
        "blob:x"
      })
  void anAddressOfAnotherSchemeIsRefused(String citation) {
    assertThatThrownBy(() -> new Source(citation)).isInstanceOf(IllegalArgumentException.class);
  }
}
