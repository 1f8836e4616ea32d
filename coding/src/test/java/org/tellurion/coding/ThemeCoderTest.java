package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tellurion.model.Codebook;
import org.tellurion.model.CodebookCue;
import org.tellurion.model.CodebookTheme;
import org.tellurion.model.CueConditions;
import org.tellurion.model.CuePhrase;
import org.tellurion.text.Document;
import org.tellurion.text.Span;

class ThemeCoderTest {
  private static CuePhrase phrase(String source) {
    return CuePhrase.parse(source, Map.of());
  }

  private static CueConditions in(String sentence, String article, String heading) {
    return new CueConditions(list(sentence), list(article), list(heading), List.of());
  }

  private static List<CuePhrase> list(String source) {
    return source.isEmpty() ? List.of() : List.of(phrase(source));
  }

  private static ThemeReading code(String text, CodebookCue... cues) {
    return coder(cues).code(Texts.plain(text));
  }

  private static ThemeCoder coder(CodebookCue... cues) {
    CodebookTheme theme =
        new CodebookTheme(
            "ore", "Ore", "Ore.", "", "", List.of(), phrase("ore"), List.of(cues), List.of());
    return ThemeCoder.of(new Codebook("test", List.of(theme)));
  }

  private static CodebookCue cue(String rule, CueConditions where, CueConditions unless) {
    return new CodebookCue(rule, where, unless, false);
  }

  @Test
  void aCodingNamesTheSentenceTheTriggerTheRuleAndTheVersion() {
    Document document = Texts.plain("The sky is blue. The state sells copper ore to all.");
    ThemeReading reading =
        coder(cue("sells", in("sell* ..2 ore", "", ""), CueConditions.NONE)).code(document);

    ThemeCoding coding = reading.codings().getFirst();
    assertThat(reading.codings()).hasSize(1);
    assertThat(coding.trigger().of(document.text())).isEqualTo("sells copper ore");
    assertThat(coding.rule()).isEqualTo("sells");
    assertThat(coding.codebookVersion()).isEqualTo("test");
    assertThat(coding.provisionId()).endsWith("sent_2");
  }

  @Test
  void aBlockerInTheSentenceSilencesTheCue() {
    CodebookCue cue = cue("ore", in("ore", "", ""), in("origin*", "", ""));

    assertThat(code("Ore is sold.", cue).outcome("ore")).isEqualTo(ThemeOutcome.PRESENT);
    assertThat(code("Ore is originating.", cue).outcome("ore")).isEqualTo(ThemeOutcome.ABSENT);
  }

  @Test
  void theWordsThatLeadIntoAPointCountForThePoint() {
    CodebookCue cue =
        cue(
            "ban",
            new CueConditions(
                List.of(phrase("shall not require"), phrase("buy ore")),
                List.of(),
                List.of(),
                List.of()),
            CueConditions.NONE);

    String text =
        "Article 1\nInvestors\n\nA Party shall not require an investor to:\n(a) buy ore; or\n(b)"
            + " sell salt.\n\nArticle 2\nOthers\n\nA Party shall sing and buy ore.";

    ThemeReading reading = code(text, cue);
    assertThat(reading.codings()).hasSize(1);
    assertThat(reading.codings().getFirst().provisionId()).contains("point_a");
  }

  @Test
  void aHeadingIsAskedForInTheArticleOnly() {
    CodebookCue cue = cue("head", in("shall", "", "mining"), CueConditions.NONE);
    String text = "Article 1\nMining\n\nThey shall dig.\n\nArticle 2\nFish\n\nThey shall swim.";

    assertThat(code(text, cue).codings()).hasSize(1);
  }

  @Test
  void aPhraseOfTheArticleMayStandInAnotherSentence() {
    CodebookCue cue = cue("both", in("ore", "ship", ""), CueConditions.NONE);

    assertThat(code("Article 1\nA\n\nOre is dug. A ship comes.", cue).codings()).hasSize(1);
    assertThat(code("Article 1\nA\n\nOre is dug. A train comes.", cue).codings()).isEmpty();
  }

  @Test
  void whatOnlyVagueCuesFindIsTooVague() {
    CodebookCue vague = new CodebookCue("v", in("ore", "", ""), CueConditions.NONE, true);
    CodebookCue firm = cue("f", in("sell ore", "", ""), CueConditions.NONE);

    assertThat(code("We sell ore.", vague, firm).outcome("ore")).isEqualTo(ThemeOutcome.PRESENT);
    assertThat(code("Ore exists.", vague, firm).outcome("ore")).isEqualTo(ThemeOutcome.TOO_VAGUE);
    assertThat(code("We sell ore.", vague, firm).codings().getFirst().rule()).isEqualTo("f");
  }

  @Test
  void aTextInAnotherLanguageIsInconclusive() {
    String spanish =
        "Artículo 1\nObjeto\n\nLas Partes convienen en que el presente Acuerdo tendrá por objeto"
            + " la cooperación entre los dos países en materia de minería y de energía, de"
            + " conformidad con las leyes que se aplican en sus territorios.";

    ThemeReading reading = code(spanish, cue("c", in("ore", "", ""), CueConditions.NONE));

    assertThat(reading.conclusive()).isFalse();
    assertThat(reading.outcome("ore", new Span(0, 10))).isEqualTo(ThemeOutcome.INCONCLUSIVE);
  }
}
