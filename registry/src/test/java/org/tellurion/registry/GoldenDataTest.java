package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small data directories of our own, each with every problem that is to be found in it. */
class GoldenDataTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("tellurion.root", ".."))
          .resolve("registry/src/test/resources/golden");
  private static final Path COMMON = GOLDEN.resolve("common");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders
          .filter(folder -> Files.isDirectory(folder) && !folder.equals(COMMON))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsFoundWithItsPlace(String name, @TempDir Path directory) throws IOException {
    copy(COMMON, directory);
    copy(GOLDEN.resolve(name), directory);
    String found =
        Validator.checkDirectory(directory).stream()
            .map(problem -> problem + "\n")
            .collect(Collectors.joining());
    Path expected = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("tellurion.update")) {
      Files.writeString(expected, found);
    }

    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void aFileInCanonicalFormIsWrittenAsItWas(@TempDir Path directory) throws IOException {
    copy(GOLDEN.resolve("valid"), directory);

    List<String> different = DataExporter.listNotCanonical(directory);

    assertThat(different).containsExactly("identity.csv");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
