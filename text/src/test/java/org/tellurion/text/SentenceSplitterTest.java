package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every case marks with a bar where a sentence ends; without bars it is one sentence. */
class SentenceSplitterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Each Party shall apply Art. 5.2(b) to its goods. |It shall do so at once.",
        "As set out in Arts. 5 and 6, duties fall.",
        "Protocol No. 3 applies. |No Party may depart from it.",
        "The U.S. Geological Survey and the U.S. Secretary of Energy met.",
        "Ore is shipped to the U.S. |The Participants agree.",
        "Metals, e.g. Cobalt and i.e. Nickel, are covered.",
        "Under para. 2 and Sec. IV of the Annex, tariffs fall to 2.5 percent. |They stay there.",
        "Mr. J. R. Okoro and Dr. A. Lindqvist signed. |Both left.",
        "Donald K. Brown met Ana M. Silva.",
        "The list is in Annex A. |The Committee may change it.",
        "Invest 1.5 million (see Art. 4. and Annex II. Part 3) by 2030. |Report then.",
        "“We shall act.” |The Parties agreed.",
        "“Mineral” means ore, etc. |Nothing else counts.",
        "Is it so? |Yes! |Then act.",
        "And so on... and on. |Then it ends…",
        "The goods of Acme Ltd. and Bolt Co. are exempt. |The rest is not.",
        "See p. 4, vol. II, fig. 3, and cf. Doc. 7.",
        "Duties end on 1 Jan. 2027 at noon. |All of them.",
        "Parties shall: keep records; file reports; and answer. |Each year.",
        "Goods are exempt.12 |The rest is not.",
        "La Parte aplicará el Art. 5 y el núm. 3. |Cada Parte informará.",
        "缔约方应当合作。|缔约方应当协商。",
        "A sentence with a lone letter point a. of the list is whole.",
        "It follows (as in 3.1.) that duties fall. |It is so.",
        "The vote was 3 to 2. |The motion passed."
      })
  void legalProseIsSplitWhereTheBarsAre(String marked) {
    String text = marked.replace("|", "");
    StringBuilder found = new StringBuilder();
    List<Span> spans = SentenceSplitter.split(text);
    for (Span span : spans) {
      found.append(found.isEmpty() ? "" : " |").append(span.of(text));
    }
    assertThat(found.toString().replace(" |", "|")).isEqualTo(marked.replace(" |", "|"));
  }

  @Test
  void aLineFeedEndsASentence() {
    assertThat(SentenceSplitter.split("(a) ore; and\n(b) metal")).hasSize(2);
  }

  @Test
  void anUnclosedBracketDoesNotSwallowTheRest() {
    String text = "An (unclosed bracket is left. " + "The Parties shall meet again. ".repeat(30);
    assertThat(SentenceSplitter.split(text).size()).isGreaterThan(15);
  }
}
