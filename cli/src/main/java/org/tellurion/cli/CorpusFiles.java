package org.tellurion.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tellurion.desk.CodedText;
import org.tellurion.desk.TextDesk;
import org.tellurion.text.Document;
import org.tellurion.text.DocumentReader;
import org.tellurion.text.IsolatedReader;
import org.tellurion.text.UnreadableDocument;

/**
 * Files that a user named, read and coded side by side, given back in order. Formats that a library
 * parses go through a process of their own, so that a hostile file ends that process and not this
 * one.
 */
final class CorpusFiles {
  private static final Set<String> KNOWN =
      Set.of("pdf", "docx", "html", "htm", "txt", "md", "markdown", "xml");
  private static final Set<String> ISOLATED = Set.of("pdf", "docx", "html", "htm");

  private CorpusFiles() {}

  /**
   * The files, those of folders in order of their path.
   *
   * @throws Failure when one is not there, or when a folder has no file of a known kind
   */
  static List<Path> list(List<Path> named) {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        List<Path> inside = inside(path);
        if (inside.isEmpty()) {
          throw new Failure(
              ExitCode.NO_INPUT,
              "no text in " + path + "; known kinds are " + String.join(", ", sorted(KNOWN)));
        }
        files.addAll(inside);
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        throw new Failure(ExitCode.NO_INPUT, "no file or folder at " + path);
      }
    }
    return files;
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(path -> Files.isRegularFile(path) && KNOWN.contains(ending(path)))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + folder + ": " + failed.getMessage(), failed);
    }
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  private static String ending(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Begins to read and code; the caller closes what it gets. */
  static Results code(List<Path> files, TextDesk desk) {
    return new Results(files, desk);
  }

  /**
   * The texts in order of their files. A file that cannot be read is passed over and told in {@link
   * #failures}. At most a few texts are held ahead of the one asked for.
   */
  static final class Results implements Iterator<CodedText>, AutoCloseable {
    private static final int AHEAD = 4;

    private final Iterator<Path> files;
    private final TextDesk desk;
    private final IsolatedReader isolated = new IsolatedReader();
    private final ExecutorService workers =
        Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<String> failures = new ArrayList<>();
    private @Nullable CodedText next;

    private record Pending(Path file, Future<CodedText> text) {}

    Results(List<Path> files, TextDesk desk) {
      this.files = files.iterator();
      this.desk = desk;
    }

    /** What could not be read so far, one message a file. */
    List<String> failures() {
      return List.copyOf(failures);
    }

    @Override
    public boolean hasNext() {
      while (next == null) {
        while (files.hasNext() && pending.size() < AHEAD) {
          Path file = files.next();
          pending.add(new Pending(file, workers.submit(() -> desk.code(read(file)))));
        }
        Pending first = pending.poll();
        if (first == null) {
          return false;
        }
        next = take(first);
      }
      return true;
    }

    @Override
    public CodedText next() {
      CodedText text = hasNext() ? next : null;
      if (text == null) {
        throw new NoSuchElementException("no more texts");
      }
      next = null;
      return text;
    }

    private Document read(Path file) {
      return ISOLATED.contains(ending(file)) ? isolated.read(file) : DocumentReader.read(file);
    }

    private @Nullable CodedText take(Pending first) {
      try {
        return first.text().get();
      } catch (ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof UnreadableDocument unreadable) {
          failures.add(
              first.file()
                  + ": "
                  + unreadable.getMessage()
                  + " ("
                  + unreadable.reason().code()
                  + ")");
          return null;
        }
        if (cause instanceof UncheckedIOException unreadable) {
          failures.add(first.file() + ": " + unreadable.getMessage());
          return null;
        }
        throw new IllegalStateException("reading " + first.file() + " failed", cause);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while reading " + first.file(), stopped);
      }
    }

    @Override
    public void close() {
      workers.shutdownNow();
      isolated.close();
    }
  }
}
