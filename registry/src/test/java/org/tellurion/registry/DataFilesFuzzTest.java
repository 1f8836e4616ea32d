package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.LedgerEntry;

/**
 * No bytes whatever make the readers throw. Within the suite a seeded run of mutated files; for a
 * long run set {@code JAZZER_FUZZ=1} and name one of the fuzz tests.
 */
class DataFilesFuzzTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("tellurion.root", ".."))
          .resolve("registry/src/test/resources/golden");
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n  - ",
          ": ",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          "&a ",
          "*a ",
          "!!x ",
          "|\n",
          ">-\n",
          "# ",
          "%",
          "\\",
          "\\;",
          ";",
          " ; ",
          ",",
          "---\n",
          "? ",
          "~",
          "\t",
          "unknown",
          "not-found: ",
          "(2024)",
          "id",
          "records",
          "withdrawals",
          "2026-11-24T02:00:00Z",
          "\u00e9",
          "\ud83d\udca5",
          "\u0000",
          "\ufeff",
          "\r");

  @FuzzTest(maxDuration = "1h")
  void yaml(byte[] bytes) {
    read("instruments/x.yaml", bytes);
  }

  @FuzzTest(maxDuration = "1h")
  void table(byte[] bytes) {
    read("law/measures.csv", bytes);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void mutatedYamlIsReadOrRefused(long seed) throws IOException {
    mutate("instruments/x.yaml", ".yaml", seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void mutatedTablesAreReadOrRefused(long seed) throws IOException {
    mutate("law/measures.csv", ".csv", seed);
  }

  private static void mutate(String path, String extension, long seed) throws IOException {
    Random random = new Random(seed);
    List<byte[]> corpus = corpus(extension);
    for (int run = 0; run < 5_000; run++) {
      byte[] bytes = corpus.get(random.nextInt(corpus.size()));
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        bytes = mutated(bytes, random);
      }
      try {
        read(path, bytes);
      } catch (RuntimeException | StackOverflowError unexpected) {
        throw new AssertionError(
            "seed " + seed + ", run " + run + ": " + new String(bytes, StandardCharsets.UTF_8),
            unexpected);
      }
    }
  }

  /**
   * Reads; what was read without problems has to be written, read back with the same claims in
   * force and the same judgements, and written again as the same bytes.
   */
  private static void read(String path, byte[] bytes) {
    ParsedFile file = DataFiles.parse(path, bytes);
    if (!file.problems().isEmpty() || file.entries().isEmpty()) {
      return;
    }
    Map<String, String> files = DataExporter.render(file.entries());
    List<LedgerEntry> again = new ArrayList<>();
    files.forEach(
        (written, text) -> {
          ParsedFile parsed = DataFiles.parse(written, text.getBytes(StandardCharsets.UTF_8));
          assertThat(parsed.problems()).as(written).isEmpty();
          again.addAll(parsed.entries());
        });
    assertThat(inForce(again)).isEqualTo(inForce(file.entries()));
    assertThat(DataExporter.render(again)).isEqualTo(files);
  }

  /** Ids of the claims that are not withdrawn; an id stands for all that a claim says. */
  private static Set<ClaimId> inForce(List<LedgerEntry> entries) {
    return SnapshotBuilder.live(entries).stream().map(Claim::id).collect(Collectors.toSet());
  }

  private static byte[] mutated(byte[] bytes, Random random) throws IOException {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(random.nextInt(20), bytes.length - at);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> out.write(bytes, at + length, bytes.length - at - length);
      case 1 -> {
        out.write(random.nextInt(256));
        out.write(bytes, at, bytes.length - at);
      }
      case 2 -> {
        out.write(bytes, at, length);
        out.write(bytes, at, bytes.length - at);
      }
      default -> {
        out.write(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
        out.write(bytes, at, bytes.length - at);
      }
    }
    return out.toByteArray();
  }

  private static List<byte[]> corpus(String extension) throws IOException {
    List<byte[]> corpus = new ArrayList<>();
    try (var files = Files.walk(GOLDEN)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(extension)).sorted().toList()) {
        corpus.add(Files.readAllBytes(file));
      }
    }
    return corpus;
  }
}
