package org.tellurion.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tellurion.model.SubjectKind;

/**
 * Reads the data directory: one YAML file for each instrument and strategy, tables for everything
 * else. {@code docs/data-model.md} describes the files.
 *
 * <p>Limits: 16 MB a file, 1 MB a value, 12 levels of YAML, 200,000 rows. All problems of a file
 * are found in one reading; only a file that is no YAML or no CSV at all ends at its first.
 */
public final class DataFiles {
  private static final String IDENTITY = "identity.csv";
  private static final String YAML = ".yaml";
  private static final String INSTRUMENTS = "instruments";
  private static final String STRATEGIES = "strategies";

  private DataFiles() {}

  /**
   * The files that hold claims and judgements, sorted by path. The withdrawals beside a table are
   * not listed: they are read with it.
   *
   * @param dataDir the data directory; parts of it may be missing
   * @throws LedgerException when a directory cannot be listed
   */
  public static List<Path> listFiles(Path dataDir) {
    List<Path> files = new ArrayList<>();
    listYaml(dataDir.resolve(INSTRUMENTS), files);
    listYaml(dataDir.resolve(STRATEGIES), files);
    for (DataTable table : DataTable.values()) {
      if (Files.isRegularFile(dataDir.resolve(table.path()))
          || Files.isRegularFile(dataDir.resolve(table.withdrawalsPath()))) {
        files.add(dataDir.resolve(table.path()));
      }
    }
    if (Files.isRegularFile(dataDir.resolve(IDENTITY))) {
      files.add(dataDir.resolve(IDENTITY));
    }
    return files.stream().sorted().toList();
  }

  /**
   * Reads one file, with the withdrawals beside it if it is a table.
   *
   * @param dataDir the data directory
   * @param file one of {@link #listFiles}
   * @return what it says and what is wrong with it; a file that cannot be read is a problem too
   * @throws IllegalArgumentException when the file is not inside the directory
   */
  public static ParsedFile read(Path dataDir, Path file) {
    String path = relativePath(dataDir, file);
    try {
      return parse(path, FileBytes.read(dataDir, path));
    } catch (IOException unreadable) {
      ProblemList problems = new ProblemList(path);
      problems.error(Place.FILE, "cannot be read: " + unreadable);
      return new ParsedFile(path, "", List.of(), problems.toList());
    }
  }

  /** Reads every file of the directory, in the order of {@link #listFiles}. */
  public static List<ParsedFile> readAll(Path dataDir) {
    return listFiles(dataDir).parallelStream().map(file -> read(dataDir, file)).toList();
  }

  /**
   * The digest that {@link ParsedFile#digest()} would have, without parsing: hex SHA-256 over the
   * bytes of the file, and of its withdrawals if there are any.
   *
   * @throws LedgerException when the file cannot be read
   */
  public static String digest(Path dataDir, Path file) {
    String path = relativePath(dataDir, file);
    try {
      return FileBytes.read(dataDir, path).digest();
    } catch (IOException unreadable) {
      throw new LedgerException("cannot read " + file, unreadable);
    }
  }

  /**
   * Reads the bytes of a file, as {@link #read} does.
   *
   * @param path relative to the data directory; says what kind of file it is
   */
  public static ParsedFile parse(String path, byte[] bytes) {
    return parse(path, new FileBytes(bytes, Optional.empty()));
  }

  private static ParsedFile parse(String path, FileBytes bytes) {
    ProblemList problems = new ProblemList(path);
    EntryList entries = new EntryList(problems);
    Optional<DataTable> table = DataTable.findByPath(path);
    List<Problem> found = new ArrayList<>();
    if (table.isPresent()) {
      found.addAll(parseTable(table.get(), bytes, problems, entries));
    } else {
      Utf8.decode(bytes.main(), problems).ifPresent(text -> parse(path, text, problems, entries));
    }
    found.addAll(problems.toList());
    return entries.toFile(path, bytes.digest(), found.stream().sorted().toList());
  }

  private static List<Problem> parseTable(
      DataTable table, FileBytes bytes, ProblemList problems, EntryList entries) {
    TableReader reader = new TableReader(table.kind(), entries);
    Utf8.decode(bytes.main(), problems).ifPresent(text -> reader.readRecords(text, problems));
    ProblemList besides = new ProblemList(table.withdrawalsPath());
    bytes
        .withdrawals()
        .flatMap(withdrawals -> Utf8.decode(withdrawals, besides))
        .ifPresent(text -> reader.readWithdrawals(text, besides));
    return besides.toList();
  }

  private static void parse(String path, String text, ProblemList problems, EntryList entries) {
    Optional<SubjectKind> kind = yamlKind(path);
    if (kind.isPresent()) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      String id = name.substring(0, name.length() - YAML.length());
      new SubjectFileReader(kind.get(), id, problems, entries).read(text);
    } else if (path.equals(IDENTITY)) {
      new IdentityReader(problems, entries).read(text);
    } else {
      problems.error(Place.FILE, "no file of the data directory is called so");
    }
  }

  private static Optional<SubjectKind> yamlKind(String path) {
    if (!path.endsWith(YAML)) {
      return Optional.empty();
    }
    return switch (path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
      case INSTRUMENTS -> Optional.of(SubjectKind.INSTRUMENT);
      case STRATEGIES -> Optional.of(SubjectKind.STRATEGY);
      default -> Optional.empty();
    };
  }

  private static void listYaml(Path directory, List<Path> files) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> found = Files.list(directory)) {
      found.filter(file -> file.getFileName().toString().endsWith(YAML)).forEach(files::add);
    } catch (IOException unreadable) {
      throw new LedgerException("cannot list " + directory, unreadable);
    }
  }

  private static String relativePath(Path dataDir, Path file) {
    Path root = dataDir.toAbsolutePath().normalize();
    Path target = file.toAbsolutePath().normalize();
    if (!target.startsWith(root) || target.equals(root)) {
      throw new IllegalArgumentException(file + " is not inside " + dataDir);
    }
    return root.relativize(target).toString().replace('\\', '/');
  }
}
