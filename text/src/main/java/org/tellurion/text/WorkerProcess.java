package org.tellurion.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.tellurion.text.UnreadableDocument.Reason;

/** A process that reads files, seen from the one that started it. For one thread at a time. */
final class WorkerProcess {
  private static final int KILLED_BY_SYSTEM = 137;
  private static final int START_SECONDS = 30;

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private volatile boolean late;
  private boolean broken;

  private WorkerProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /** Starts a process and waits until it is ready to read. */
  static WorkerProcess start(List<String> command, ScheduledExecutorService watch)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // Options meant for the parent (agents, debuggers, heaps) are not meant for the worker.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    WorkerProcess worker = new WorkerProcess(builder.start());
    ScheduledFuture<?> alarm = watch.schedule(worker::kill, START_SECONDS, TimeUnit.SECONDS);
    try {
      WorkerProtocol.expect(worker.in, WorkerProtocol.READY);
      return worker;
    } catch (IOException failed) {
      worker.kill();
      throw new IOException(
          "the process that reads documents did not start: " + String.join(" ", command), failed);
    } finally {
      alarm.cancel(false);
    }
  }

  /**
   * The command that starts a worker: the Java and the class path of this process. C1 alone and the
   * serial collector start fastest; a crash leaves no file behind; nothing is logged into the pipe.
   */
  static List<String> command(int heapMegabytes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heapMegabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-XX:-UsePerfData",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:ErrorFile=" + ProcessBuilder.Redirect.DISCARD.file(),
            "-XX:-CreateCoredumpOnCrash",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8"));
    // A cache that the parent starts from serves the worker too.
    Arrays.stream(ProcessHandle.current().info().arguments().orElse(new String[0]))
        .filter(argument -> argument.startsWith("-XX:AOTCache="))
        .forEach(command::add);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(ReadingWorker.class.getName());
    return command;
  }

  /**
   * Has a file read.
   *
   * @param nanos how long it may take
   * @throws UnreadableDocument when the file cannot be read; {@link #isAlive()} then says whether
   *     the worker can go on
   */
  Document read(
      String name,
      ReadingLimits limits,
      InputStream bytes,
      int length,
      long nanos,
      ScheduledExecutorService watch) {
    ScheduledFuture<?> alarm =
        watch.schedule(
            () -> {
              late = true;
              kill();
            },
            nanos,
            TimeUnit.NANOSECONDS);
    try {
      WorkerProtocol.ask(out, name, limits, bytes, length);
      WorkerProtocol.Answer answer = WorkerProtocol.nextAnswer(in);
      return switch (answer.kind) {
        case DOCUMENT -> DocumentCodec.read(answer.payload);
        case UNREADABLE -> throw WorkerProtocol.unreadable(answer.payload);
      };
    } catch (IOException failure) {
      broken = true;
      throw died(name, nanos, failure);
    } finally {
      if (!alarm.cancel(false)) {
        kill();
      }
    }
  }

  private UnreadableDocument died(String name, long nanos, IOException failure) {
    boolean ended = false;
    try {
      ended = process.waitFor(1, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    kill();
    if (late) {
      return new UnreadableDocument(
          Reason.TOO_SLOW,
          name
              + " takes longer to read than the "
              + TimeUnit.NANOSECONDS.toMillis(nanos)
              + " ms that a document may take; split it or save it as plain text",
          failure);
    }
    int code = ended ? process.exitValue() : 0;
    if (code == WorkerProtocol.OUT_OF_MEMORY || code == KILLED_BY_SYSTEM) {
      return new UnreadableDocument(
          Reason.TOO_LARGE,
          name + " needs more memory than a document may use; split it or save it as plain text",
          failure);
    }
    return new UnreadableDocument(
        Reason.DAMAGED,
        name
            + " made the process that reads documents "
            + (ended ? "end (code " + code + ")" : "answer nonsense")
            + "; save it in another format and read that",
        failure);
  }

  /** Whether it can be asked again. */
  boolean isAlive() {
    return !broken && process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  void kill() {
    process.destroyForcibly();
  }
}
