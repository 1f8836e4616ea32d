package org.tellurion.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tellurion.model.Codebook;
import org.tellurion.model.CodebookTheme;
import org.tellurion.registry.Problem.Severity;

/**
 * Reads the codebook: {@code codebook/codebook.yaml} holds its version and the terms that cues
 * share, every other file of that folder a family of themes.
 */
public final class CodebookFiles {
  static final String FOLDER = "codebook";
  private static final String HEAD = "codebook.yaml";

  private CodebookFiles() {}

  /**
   * What was read.
   *
   * @param codebook without the themes that cannot be read; empty when there is none at all
   * @param problems by file and place
   */
  record Reading(Optional<Codebook> codebook, List<Problem> problems) {}

  /**
   * Reads the codebook of a data directory.
   *
   * @throws LedgerException when it is missing or has an error; the message lists them all
   */
  public static Codebook load(Path dataDir) {
    Reading reading = read(dataDir);
    List<Problem> errors =
        reading.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      throw new LedgerException("the codebook has errors:\n" + Vocabularies.describe(errors));
    }
    return reading
        .codebook()
        .orElseThrow(
            () -> new LedgerException("there is no codebook in " + dataDir.resolve(FOLDER)));
  }

  /** Reads what is there and says what is wrong with it; without the folder nothing is. */
  static Reading read(Path dataDir) {
    Path folder = dataDir.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return new Reading(Optional.empty(), List.of());
    }
    List<Problem> problems = new ArrayList<>();
    ProblemList headProblems = new ProblemList(FOLDER + "/" + HEAD);
    Optional<CodebookHead> head =
        text(folder.resolve(HEAD), headProblems)
            .flatMap(text -> CodebookHead.read(text, headProblems));
    problems.addAll(headProblems.toList());
    if (head.isEmpty()) {
      return new Reading(Optional.empty(), problems);
    }
    Map<String, CodebookTheme> themes = new HashMap<>();
    for (Path file : families(folder)) {
      ProblemList found = new ProblemList(FOLDER + "/" + file.getFileName());
      CodebookThemeReader reader = new CodebookThemeReader(head.get().terms(), themes, found);
      text(file, found).ifPresent(reader::read);
      problems.addAll(found.toList());
    }
    List<CodebookTheme> sorted =
        themes.values().stream().sorted(Comparator.comparing(CodebookTheme::id)).toList();
    return new Reading(Optional.of(new Codebook(head.get().version(), sorted)), problems);
  }

  private static List<Path> families(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".yaml"))
          .filter(file -> !file.getFileName().toString().equals(HEAD))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new LedgerException("cannot list " + folder, unreadable);
    }
  }

  private static Optional<String> text(Path file, ProblemList problems) {
    try (InputStream input = Files.newInputStream(file)) {
      return Utf8.decode(input.readNBytes(Utf8.MAX_BYTES + 1), problems);
    } catch (IOException unreadable) {
      problems.error(Place.FILE, "cannot be read: " + unreadable);
      return Optional.empty();
    }
  }
}
