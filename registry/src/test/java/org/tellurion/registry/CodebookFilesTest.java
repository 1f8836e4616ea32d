package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tellurion.model.Codebook;

class CodebookFilesTest {
  private static final String HEAD =
      """
      version: "7"
      terms:
        metal: (lead|tin)
      """;
  private static final String THEME =
      """
      themes:
        - theme: metals
          label: Metals
          definition: Metals are spoken of.
          keyword: metal*
          cues:
            - rule: metal
              sentence: ["<metal> ..2 ore*"]
          examples:
            - yes: Tin ore is sold.
      """;

  @TempDir Path data;

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectory(data.resolve("codebook"));
  }

  private void write(String head, String themes) throws IOException {
    Files.writeString(data.resolve("codebook/codebook.yaml"), head);
    Files.writeString(data.resolve("codebook/metals.yaml"), themes);
  }

  private List<String> problems() {
    return CodebookFiles.read(data).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aCodebookIsItsVersionAndItsThemes() throws IOException {
    write(HEAD, THEME);

    Codebook codebook = CodebookFiles.load(data);

    assertThat(codebook.version()).isEqualTo("7");
    assertThat(codebook.findTheme("metals")).isPresent();
    assertThat(codebook.findTheme("metals").orElseThrow().examples().getFirst().coded()).isTrue();
  }

  @Test
  void aPhraseThatCannotBeReadIsAProblemWithItsPlace() throws IOException {
    write(HEAD, THEME.replace("<metal> ..2", "<metall> ..2"));

    assertThat(problems())
        .anyMatch(
            problem ->
                problem.startsWith("codebook/metals.yaml:8:20: ")
                    && problem.contains("there is no term \"metall\""));
  }

  @Test
  void aKeyThatIsNotKnownIsAProblem() throws IOException {
    write(HEAD, THEME.replace("sentence:", "sentense:"));

    assertThat(problems()).anyMatch(problem -> problem.contains("did you mean \"sentence\"?"));
  }

  @Test
  void anExampleIsEitherYesOrNo() throws IOException {
    write(HEAD, THEME + "        no: Fish.\n");

    assertThat(problems()).anyMatch(problem -> problem.contains("either \"yes\" or \"no\""));
  }

  @Test
  void theValidatorSpeaksOfTheCodebook() throws IOException {
    write(HEAD, THEME.replace("label: Metals", "label:"));

    assertThat(Validator.checkDirectory(data))
        .anyMatch(problem -> problem.file().equals("codebook/metals.yaml"));
  }

  @Test
  void aCodebookWithErrorsIsNotLoaded() throws IOException {
    write("terms: {}\n", THEME);

    assertThatThrownBy(() -> CodebookFiles.load(data))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("\"version\" is missing");
  }

  @Test
  void aDirectoryWithoutCodebookHasNoProblemAndNoCodebook() throws IOException {
    Files.delete(data.resolve("codebook"));

    assertThat(problems()).isEmpty();
    assertThatThrownBy(() -> CodebookFiles.load(data)).hasMessageContaining("there is no codebook");
  }
}
