package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tellurion.model.Codebook;
import org.tellurion.registry.CodebookFiles;
import org.tellurion.text.Document;
import org.tellurion.text.DocumentReader;

class EvaluationTest {
  private static final Codebook CODEBOOK = CodebookFiles.load(Texts.DATA);
  private static final String XML =
      """
      <treaty><meta><language>en</language></meta><body><chapter name="Goods">
      <article number="ARTICLE 1" name="Duties" article_identifier="11">Neither Party shall levy
      a tax on goods that are exports to the other Party.</article>
      <article number="ARTICLE 2" name="Talks" article_identifier="12">The Parties shall meet once
      every year and speak of the weather in the hills and the valleys.</article>
      </chapter></body></treaty>
      """;

  private static Optional<Document> corpus(String name) {
    return name.equals("a.xml")
        ? Optional.of(DocumentReader.read(name, XML.getBytes(StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  private static ArticleLabel label(String file, String article, boolean present) {
    return new ArticleLabel(file, article, "a", "test", present);
  }

  @Test
  void scoresAreThoseCountedByHand() {
    EvaluationResult result =
        Evaluation.ofArticles(
            List.of(
                label("a.xml", "11", true),
                label("a.xml", "12", true),
                label("a.xml", "12", false),
                label("b.xml", "11", true)),
            EvaluationTest::corpus,
            CODEBOOK,
            7);

    Confusion micro = Optional.ofNullable(result.scores().get("micro")).orElseThrow().confusion();
    assertThat(micro).isEqualTo(new Confusion(1, 0, 1, 1));
    assertThat(micro.f1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(result.notScored()).containsExactly("no article 11 in b.xml");
    assertThat(result.disagreements()).hasSize(1);
    assertThat(result.disagreements().getFirst().pinpoint()).isEqualTo("art_2");
    assertThat(result.rivals()).containsKeys("always-absent", "always-present", "one-keyword");
  }

  @Test
  void theSameSeedGivesTheSameIntervals() {
    List<ArticleLabel> labels = List.of(label("a.xml", "11", true), label("a.xml", "12", true));

    assertThat(Evaluation.ofArticles(labels, EvaluationTest::corpus, CODEBOOK, 3).scores())
        .isEqualTo(Evaluation.ofArticles(labels, EvaluationTest::corpus, CODEBOOK, 3).scores());
  }

  @Test
  void theResultIsWrittenAsJson() throws IOException {
    StringWriter out = new StringWriter();

    EvaluationJson.write(
        Evaluation.ofArticles(
            List.of(label("a.xml", "11", false)), EvaluationTest::corpus, CODEBOOK, 1),
        out);

    assertThat(out.toString())
        .contains("\"set\" : \"articles\"", "\"micro\"", "\"falsePositive\" : 1", "\"art_1\"");
  }

  @Test
  void aRowOfDegreeIsListedAndNotScored() {
    EvaluationResult result =
        Evaluation.ofInstruments(
            List.of(
                new InstrumentLabel("a.xml", "export-duty-discipline", "degree", "1"),
                new InstrumentLabel("a.xml", "binding", "present", "1"),
                new InstrumentLabel("a.xml", "weather", "present", "1")),
            EvaluationTest::corpus,
            _ -> Map.of("binding", true),
            CODEBOOK,
            1);

    assertThat(result.notScored()).hasSize(2);
    assertThat(result.scores()).containsOnlyKeys("binding", "micro");
  }

  @Test
  void anAgreementIsFoundWhereOneArticleHasTheTheme() {
    EvaluationResult result =
        Evaluation.ofAgreements(
            List.of(Map.of("file", "a.xml", "et_prov_38", "1", "unknown_column", "1")),
            EvaluationTest::corpus,
            CODEBOOK,
            1);

    assertThat(result.disagreements()).hasSize(1);
    assertThat(result.notScored().getLast()).contains("unknown_column");
  }
}
