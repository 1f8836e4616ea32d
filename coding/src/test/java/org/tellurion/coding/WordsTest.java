package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tellurion.text.Span;

final class WordsTest {
  @Test
  void aHyphenPartsWordsAndNumbersKeepTheirSeparators() {
    assertThat(forms("Value-added: US$1,000.5 million, the Party’s share is 50%."))
        .containsExactly(
            "value", "added", "us", "$", "1,000.5", "million", "the", "party's", "share", "is",
            "50", "%");
  }

  @Test
  void theStrongestPunctuationBeforeAWordIsRemembered() {
    String text = "One, two). Three; (four) five";
    Words words = Words.of(text, new Span(0, text.length()));
    List<Character> before = new ArrayList<>();
    for (int index = 0; index < words.size(); index++) {
      before.add(words.before(index));
    }
    assertThat(before).containsExactly(Words.NOTHING, ',', '.', ';', ')');
  }

  @Test
  void placesPointIntoTheWholeText() {
    String text = "Each Party shall publish.";
    Words words = Words.of(text, new Span(5, text.length()));
    assertThat(words.span(0, 1).of(text)).isEqualTo("Party shall");
  }

  private static List<String> forms(String text) {
    Words words = Words.of(text, new Span(0, text.length()));
    List<String> forms = new ArrayList<>();
    for (int index = 0; index < words.size(); index++) {
      forms.add(words.form(index));
    }
    return forms;
  }
}
