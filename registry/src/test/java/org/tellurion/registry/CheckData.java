package org.tellurion.registry;

import java.nio.file.Path;
import java.util.List;

/** Prints every problem of a data directory; for people who edit it before the command line can. */
final class CheckData {
  private CheckData() {}

  public static void main(String[] arguments) {
    long start = System.nanoTime();
    Path dataDir = Path.of(arguments[0]);
    List<ParsedFile> files = DataFiles.readAll(dataDir);
    long read = System.nanoTime();
    List<Problem> problems = Validator.checkDirectory(dataDir, files);
    problems.forEach(System.out::println);
    int entries = files.stream().mapToInt(file -> file.entries().size()).sum();
    System.out.printf(
        "%d files, %d entries, %d problems, read in %d ms%n",
        files.size(), entries, problems.size(), (read - start) / 1_000_000);
  }
}
