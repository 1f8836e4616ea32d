package org.tellurion.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class VisibleOutputTest {

  private static String written(String text) {
    StringOutput out = new StringOutput();
    VisibleOutput visible = new VisibleOutput(out);
    visible.setContext("p", null);
    visible.writeUserContent(text);
    return out.toString();
  }

  private static String attribute(String tag, String name, String text) {
    StringOutput out = new StringOutput();
    VisibleOutput visible = new VisibleOutput(out);
    visible.setContext(tag, name);
    visible.writeUserContent(text);
    return out.toString();
  }

  @Test
  void markupIsShownNotRun() {
    assertThat(written("<script>alert(1)</script>")).doesNotContain("<script");
    assertThat(attribute("p", "title", "\" onclick=\"alert(1)")).doesNotContain("\"");
    assertThat(attribute("a", "href", "javascript:alert(1)")).doesNotContain("javascript:");
  }

  @Test
  void charactersThatRearrangeTextAreSpelledOut() {
    assertThat(written("safe\u202Etxt.exe")).isEqualTo("safe⟦U+202E⟧txt.exe");
    assertThat(written("a\u2066b\u2069\u200F\u061C\u0000"))
        .isEqualTo("a⟦U+2066⟧b⟦U+2069⟧⟦U+200F⟧⟦U+061C⟧⟦U+0000⟧");
  }

  @Test
  void ordinaryTextOfAnyScriptStaysAsItIs() {
    assertThat(written("Čeština, ქართული, العربية\n中文")).isEqualTo("Čeština, ქართული, العربية\n中文");
  }
}
