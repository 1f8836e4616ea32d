package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tellurion.model.Codebook;
import org.tellurion.model.CodebookExample;
import org.tellurion.model.CodebookTheme;
import org.tellurion.registry.CodebookFiles;
import org.tellurion.registry.Vocabularies;
import org.tellurion.registry.Vocabulary;
import org.tellurion.text.Document;

/** The codebook of this repository keeps what it says. */
class CodebookExamplesTest {
  private static final Codebook CODEBOOK = CodebookFiles.load(Texts.DATA);
  private static final ThemeCoder CODER = ThemeCoder.of(CODEBOOK);

  @Test
  void everyExampleIsCodedAsItSays() {
    List<String> wrong = new ArrayList<>();
    for (CodebookTheme theme : CODEBOOK.themes()) {
      for (CodebookExample example : theme.examples()) {
        Document document = Texts.of(example);
        ThemeOutcome outcome = CODER.code(document).outcome(theme.id());
        if ((outcome == ThemeOutcome.PRESENT) != example.coded()) {
          wrong.add(theme.id() + " is " + outcome.code() + " in: " + example.text());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void everyThemeHasExamplesOfBothKindsAndAHardNegative() {
    for (CodebookTheme theme : CODEBOOK.themes()) {
      Set<Boolean> kinds =
          theme.examples().stream().map(CodebookExample::coded).collect(Collectors.toSet());

      assertThat(kinds).as(theme.id()).containsExactlyInAnyOrder(true, false);
      assertThat(theme.hardNegatives()).as(theme.id()).isNotEmpty();
      assertThat(theme.exclusion()).as(theme.id()).isNotEmpty();
    }
  }

  @Test
  void everyThemeOfTheRegistryIsInTheCodebook() {
    Vocabulary themes = Vocabularies.load(Texts.DATA).find("themes").orElseThrow();

    assertThat(CODEBOOK.themes().stream().map(CodebookTheme::id).toList())
        .containsAll(themes.listCodes());
  }

  @Test
  void everyFileOfTheCodebookIsRead() throws java.io.IOException {
    try (java.util.stream.Stream<java.nio.file.Path> files =
        Files.list(Texts.DATA.resolve("codebook"))) {
      assertThat(files.filter(file -> !file.toString().endsWith(".yaml")).toList()).isEmpty();
    }
  }
}
