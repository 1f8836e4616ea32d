package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads the real texts, where they are at hand. */
class CorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("tellurion.root", "..")).resolve("../shared/corpus").normalize();

  @Test
  void everyTradeAgreementIsReadWholeAndKeepsAllItsArticles() throws IOException {
    List<Path> files = files("tota/xml", ".xml");
    AtomicInteger articles = new AtomicInteger();
    Map<ReadingNote.Kind, Integer> notes = new EnumMap<>(ReadingNote.Kind.class);
    files.parallelStream()
        .forEach(
            file -> {
              Document document = DocumentReader.read(file);
              Trees.check(document);
              int found = count(document);
              assertThat(found).as(document.name()).isEqualTo(elements(file));
              articles.addAndGet(found);
              add(document, notes);
            });
    System.out.println(files.size() + " agreements, " + articles + " articles, notes " + notes);
    assertThat(articles.get()).isGreaterThan(40_000);
  }

  @Test
  void everyPublishedInstrumentIsReadWhole() throws IOException {
    List<Path> files = files("instruments", ".txt");
    Map<ReadingNote.Kind, Integer> notes = new EnumMap<>(ReadingNote.Kind.class);
    for (Path file : files) {
      Document document = DocumentReader.read(file);
      Trees.check(document);
      assertThat(document.language()).isEqualTo(Language.ENGLISH);
      add(document, notes);
    }
    System.out.println(files.size() + " instruments, notes " + notes);
  }

  private static void add(Document document, Map<ReadingNote.Kind, Integer> notes) {
    synchronized (notes) {
      document.log().notes().forEach(note -> notes.merge(note.kind(), 1, Integer::sum));
    }
  }

  private static int count(Document document) {
    AtomicInteger count = new AtomicInteger();
    document
        .root()
        .walk(
            node -> {
              if (node.sourceId() != null && node.kind() != ProvisionKind.CHAPTER) {
                count.incrementAndGet();
              }
            });
    return count.get();
  }

  private static int elements(Path file) {
    try {
      return Files.readString(file).split("<article ", -1).length - 1;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    Path under = CORPUS.resolve(folder);
    Assumptions.assumeTrue(
        Files.isDirectory(under), "the corpus folder " + folder + " is not here; test skipped");
    try (Stream<Path> all = Files.list(under)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
