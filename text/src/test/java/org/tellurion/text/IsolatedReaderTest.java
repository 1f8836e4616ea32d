package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tellurion.text.IsolatedReader.Settings;
import org.tellurion.text.UnreadableDocument.Reason;

final class IsolatedReaderTest {
  private static final byte[] TEXT =
      "Article 1\n\nThe Parties shall meet.\n".getBytes(StandardCharsets.UTF_8);

  /** Takes minutes to read; what it draws is nothing. */
  private static final byte[] ENDLESS = HostileFiles.recursiveForms(30);

  private static IsolatedReader reader;

  @BeforeAll
  static void open() {
    reader = new IsolatedReader();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void aFileIsReadAsInThisProcessAndTheWorkerIsUsedAgain(@TempDir Path directory)
      throws IOException {
    byte[] pdf = PdfMaker.agreement(3);
    Path file = Files.write(directory.resolve("agreement.pdf"), pdf);
    Document document = reader.read(file);
    assertThat(document).isEqualTo(DocumentReader.read("agreement.pdf", pdf));
    Set<Long> before = reader.pids();
    assertThat(reader.read("a.txt", TEXT)).isEqualTo(DocumentReader.read("a.txt", TEXT));
    assertThat(reader.pids()).isEqualTo(before);
  }

  @Test
  void whatWarmsAWorkerIsItselfRead() throws Exception {
    try (IsolatedReader warmed = with(1, Duration.ofSeconds(30), 4)) {
      assertThat(WarmUp.run(warmed)).isTrue();
      assertThat(warmed.pids()).hasSize(1);
    }
  }

  @Test
  void readingLeavesNoFileAtHome(@TempDir Path home) throws Exception {
    Path pdf = Files.write(home.resolve("a.pdf"), PdfMaker.agreement(1));
    List<String> command = new ArrayList<>(WorkerProcess.command(128));
    command.add(1, "-Duser.home=" + home);
    try (IsolatedReader elsewhere = new IsolatedReader(Settings.DEFAULT, command)) {
      assertThat(elsewhere.read(pdf).text()).contains("Article 1");
    }
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).containsExactly(pdf);
    }
  }

  @Test
  void aRefusalComesThroughWithItsReason() {
    assertRefused(reader, "a.pdf", new byte[0], Reason.EMPTY);
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 8);
    assertRefused(reader, "a.pdf", noise, Reason.DAMAGED);
  }

  @Test
  void aFileThatNeedsTooMuchMemoryIsRefusedAndTheNextOneIsRead() throws IOException {
    Settings small =
        new Settings(
            1, 64, Duration.ofSeconds(20), 4, Duration.ofSeconds(30), ReadingLimits.DEFAULT);
    try (IsolatedReader poor = new IsolatedReader(small)) {
      assertRefused(poor, "bomb.pdf", HostileFiles.flateBomb(80), Reason.TOO_LARGE);
      assertThat(poor.read("a.txt", TEXT).text()).contains("shall meet");
    }
  }

  @Test
  void nestingThatOverflowsTheStackIsRefusedOrRead() {
    for (byte[] bytes : List.of(HostileFiles.deepPages(50_000), HostileFiles.deepArrays(200_000))) {
      assertThatThrownBy(() -> reader.read("deep.pdf", bytes))
          .isInstanceOf(UnreadableDocument.class)
          .hasMessageNotContaining("did not foresee");
    }
  }

  @Test
  void aFileThatTakesTooLongIsRefusedAndTheNextOneIsRead() {
    try (IsolatedReader hasty = with(1, Duration.ofMillis(1_500), 4)) {
      assertRefused(hasty, "slow.pdf", ENDLESS, Reason.TOO_SLOW);
      assertThat(hasty.read("a.txt", TEXT).text()).contains("shall meet");
    }
  }

  @Test
  void aWorkerThatIsKilledWhileItReadsFailsThatFileAlone() throws Exception {
    try (IsolatedReader one = with(1, Duration.ofMinutes(1), 4);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      one.read("a.txt", TEXT);
      long pid = one.pids().iterator().next();
      Future<Document> slow = threads.submit(() -> one.read("slow.pdf", ENDLESS));
      ProcessHandle worker = ProcessHandle.of(pid).orElseThrow();
      worker.destroyForcibly();
      assertThatThrownBy(() -> slow.get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnreadableDocument.class);
      assertThat(one.read("a.txt", TEXT).text()).contains("shall meet");
    }
  }

  @Test
  void moreCallersThanMayWaitAreSentAway() throws Exception {
    try (IsolatedReader one = with(1, Duration.ofSeconds(2), 1);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Document>> all = new ArrayList<>();
      for (int each = 0; each < 6; each++) {
        all.add(threads.submit(() -> one.read("slow.pdf", ENDLESS)));
      }
      int busy = 0;
      for (Future<Document> each : all) {
        try {
          each.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
          busy += failed.getCause() instanceof IsolatedReader.Busy ? 1 : 0;
        }
      }
      assertThat(busy).isBetween(3, 5);
    }
  }

  @Test
  void whatIsLargerThanTheLimitIsRefusedWithoutBeingRead(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("large.txt");
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.position(200_000_000);
      channel.write(ByteBuffer.wrap(new byte[] {'.'}));
    }
    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void nonsenseFromAWorkerIsRefused() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try (IsolatedReader wrong = new IsolatedReader(Settings.DEFAULT, List.of(java, "-version"))) {
      assertThatThrownBy(() -> wrong.read("a.txt", TEXT)).hasMessageContaining("did not start");
    }
    List<String> babble =
        List.of(java, "-cp", System.getProperty("java.class.path"), BabblingWorker.class.getName());
    try (IsolatedReader wrong = new IsolatedReader(Settings.DEFAULT, babble)) {
      assertThatThrownBy(() -> wrong.read("a.txt", TEXT))
          .isInstanceOf(UnreadableDocument.class)
          .hasMessageContaining("answer nonsense");
    }
  }

  @Test
  void workersEndWhenTheReaderIsClosed() throws Exception {
    IsolatedReader brief = new IsolatedReader();
    brief.read("a.txt", TEXT);
    ProcessHandle worker = ProcessHandle.of(brief.pids().iterator().next()).orElseThrow();
    brief.close();
    assertThat(worker.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThatThrownBy(() -> brief.read("a.txt", TEXT)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aWorkerEndsWhenItsInputEnds() throws Exception {
    Process worker =
        new ProcessBuilder(WorkerProcess.command(64))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    worker.getOutputStream().close();
    assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private static IsolatedReader with(int workers, Duration time, int waiting) {
    return new IsolatedReader(
        new Settings(workers, 256, time, waiting, Duration.ofSeconds(30), ReadingLimits.DEFAULT));
  }

  private static void assertRefused(IsolatedReader by, String name, byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> by.read(name, bytes))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            refused -> assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason));
  }
}
