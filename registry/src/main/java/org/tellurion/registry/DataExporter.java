package org.tellurion.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tellurion.model.Claim;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/**
 * Writes the entries of a ledger as data files in canonical form: what one writes, {@link
 * DataFiles} reads back as the same entries, and what is read back is written as the same bytes.
 *
 * <p>Canonical form: claims that share everything but property and value are one record; records
 * are sorted by time, recorder, first property and content, elements of a set by their text, tables
 * by id. Of events whose order of recording contradicts their times, only what decides the present
 * state is kept.
 */
public final class DataExporter {
  private static final String IDENTITY = "identity.csv";

  private DataExporter() {}

  /**
   * Renders all files.
   *
   * @param entries in the order of the ledger
   * @return text by path relative to the data directory, in the order of the paths
   * @throws LedgerException when an entry cannot stand in a file: a withdrawal without its claim, a
   *     value above 1 MB, an id that is no part of any file
   */
  public static Map<String, String> render(Iterable<? extends LedgerEntry> entries) {
    CanonicalHistory history = new CanonicalHistory(entries);
    ExportLayout layout = new ExportLayout();
    for (Map.Entry<SubjectId, List<Claim>> entry : history.claims().entrySet()) {
      refuseLarge(entry.getValue());
      layout.add(SubjectFileWriter.subject(entry, history));
    }
    Map<String, String> files = new TreeMap<>(layout.render());
    files.put(IDENTITY, TableWriter.judgements(history.judgements()));
    return files;
  }

  /**
   * Writes all files into a directory, each first as a temporary file beside its place and then
   * moved there, so that no file is ever half written. Files of subjects that are not among the
   * entries are left alone, but withdrawals beside a table that has none any more are deleted.
   *
   * @param entries in the order of the ledger
   * @param directory is made when missing
   * @return the files written, sorted
   * @throws LedgerException when something cannot be written, or would be written outside the
   *     directory; what {@link #render} throws
   */
  public static List<Path> export(Iterable<? extends LedgerEntry> entries, Path directory) {
    Map<String, String> files = render(entries);
    List<Path> written = new ArrayList<>();
    SafeDirectory target = SafeDirectory.open(directory);
    files.forEach(
        (path, text) -> written.add(target.write(path, text.getBytes(StandardCharsets.UTF_8))));
    for (DataTable table : DataTable.values()) {
      // Left over from before, they would end claims that the new table makes.
      if (files.containsKey(table.path()) && !files.containsKey(table.withdrawalsPath())) {
        target.delete(table.withdrawalsPath());
      }
    }
    return written;
  }

  /**
   * The files of a data directory that are not in canonical form: whose bytes an export of the
   * whole directory would change. Files with errors count too.
   *
   * @return paths relative to the directory, sorted; empty when all is canonical
   */
  public static List<String> listNotCanonical(Path dataDir) {
    List<ParsedFile> read = DataFiles.readAll(dataDir);
    List<LedgerEntry> entries = new ArrayList<>();
    read.forEach(file -> entries.addAll(file.entries()));
    Map<String, String> canonical = render(entries);
    List<String> different = new ArrayList<>();
    canonical.forEach(
        (path, text) -> {
          if (!sameBytes(dataDir.resolve(path), text)) {
            different.add(path);
          }
        });
    read.stream()
        .map(ParsedFile::path)
        .filter(path -> !canonical.containsKey(path))
        .forEach(different::add);
    return different.stream().sorted().distinct().toList();
  }

  private static boolean sameBytes(Path file, String text) {
    try {
      return Files.isRegularFile(file)
          && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new LedgerException("cannot read " + file, unreadable);
    }
  }

  private static void refuseLarge(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.value().canonical().length() > YamlTree.MAX_VALUE) {
        throw new LedgerException(
            claim.property()
                + " of "
                + claim.subject()
                + " is longer than 1 MB and cannot stand in a data file");
      }
    }
  }

  /** The kinds that have files of their own, with their folders. */
  static String folder(SubjectKind kind) {
    return switch (kind) {
      case INSTRUMENT -> "instruments";
      case STRATEGY -> "strategies";
      case MEMBERSHIP,
          COMMITMENT,
          PARTY,
          MINERAL,
          HOOK,
          MEASURE,
          DISPUTE,
          INCIDENT,
          TOOL_USE,
          CRITICALITY_LIST ->
          throw new IllegalArgumentException(kind + " has no folder");
    };
  }
}
