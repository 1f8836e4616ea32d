package org.tellurion.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.tellurion.text.UnreadableDocument.Reason;

/**
 * The process in which {@link IsolatedReader} has hostile files read: takes requests from standard
 * input and answers on standard output until the input ends. The input is listened to also while a
 * file is read, so that the process ends with the one that started it.
 */
final class ReadingWorker {
  private static final long STACK = 2L << 20;

  private final DataOutputStream out;
  private final BlockingQueue<WorkerProtocol.Request> requests = new LinkedBlockingQueue<>();

  private ReadingWorker(DataOutputStream out) {
    this.out = out;
  }

  /**
   * Runs until standard input ends.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException {
    OutputStream pipe = new FileOutputStream(FileDescriptor.out);
    // Whatever a library prints would be taken for an answer.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(pipe, 1 << 16));
    ReadingWorker worker = new ReadingWorker(out);
    Thread reading = new Thread(null, worker::readAll, "reading", STACK);
    reading.setDaemon(true);
    reading.start();
    out.writeInt(WorkerProtocol.READY);
    out.flush();
    worker.listen(
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16)));
  }

  private void listen(DataInputStream in) {
    try {
      while (true) {
        requests.add(WorkerProtocol.nextRequest(in));
      }
    } catch (IOException | IllegalArgumentException end) {
      // The parent ended, or speaks something else: nobody waits for an answer.
      Runtime.getRuntime().halt(0);
    } catch (OutOfMemoryError full) {
      Runtime.getRuntime().halt(WorkerProtocol.OUT_OF_MEMORY);
    }
  }

  private void readAll() {
    try {
      while (true) {
        WorkerProtocol.answer(out, answer(requests.take()));
      }
    } catch (IOException | InterruptedException end) {
      Runtime.getRuntime().halt(0);
    } catch (OutOfMemoryError full) {
      Runtime.getRuntime().halt(WorkerProtocol.OUT_OF_MEMORY);
    }
  }

  static WorkerProtocol.Answer answer(WorkerProtocol.Request request) {
    try {
      Document document = DocumentReader.read(request.name, request.bytes, request.limits);
      return new WorkerProtocol.Answer(WorkerProtocol.Kind.DOCUMENT, DocumentCodec.write(document));
    } catch (UnreadableDocument unreadable) {
      return unreadable(unreadable);
    } catch (StackOverflowError deep) {
      return unreadable(
          new UnreadableDocument(
              Reason.TOO_DEEP, request.name + " is nested too deeply to be read", deep));
    } catch (RuntimeException | LinkageError fault) {
      // Here a fault of a reader becomes an answer: the process that asked must not hang.
      return unreadable(
          new UnreadableDocument(
              Reason.DAMAGED,
              request.name
                  + " could not be read for a reason that the program did not foresee ("
                  + Texts.tidy(fault.toString())
                  + "); please report it",
              fault));
    }
  }

  private static WorkerProtocol.Answer unreadable(UnreadableDocument unreadable) {
    return new WorkerProtocol.Answer(
        WorkerProtocol.Kind.UNREADABLE, WorkerProtocol.write(unreadable));
  }
}
