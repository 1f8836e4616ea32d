package org.tellurion.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tellurion.model.LedgerEntry;

/**
 * The append-only history of the registry. Every method that writes is one transaction that is
 * durable when it returns; no entry is ever changed or deleted. {@code LedgerContract} is the test
 * every implementation passes.
 *
 * <p>Whether a claim is live follows from the order of the entries: a claim entry makes it live
 * (again), a withdrawal ends it. Of the judgements on one pair (duplicate, canonical) the last one
 * decides.
 *
 * <h2>Holders</h2>
 *
 * Beside the history the ledger keeps who stands behind each entry today: the files that say it,
 * and the local contributions, which never let go. Claims are the same when their ids are equal,
 * whatever their {@code recordedAt}; withdrawals and judgements when all their fields are. After
 * every import
 *
 * <ul>
 *   <li>a claim is live exactly when somebody holds it, and nobody holds a withdrawal of it that
 *       was stated after the claim was last stated;
 *   <li>a pair is merged exactly when the last stated judgement on it that somebody holds says so.
 * </ul>
 *
 * Where the history says otherwise, the import appends entries that <em>settle</em> it. Those are
 * not statements: they change neither the order in which things were stated nor who holds them. So
 * moving a claim from one file to another, or taking a file away and putting it back, never undoes
 * a local withdrawal.
 *
 * <p>Safe for use by several threads and, on one file, by several processes: writers take turns.
 */
public interface Ledger extends AutoCloseable {

  /** Recorder of the entries that settle the history after an import. */
  String IMPORTER = "tellurion-import";

  /**
   * Appends local contributions, in order. An entry that is already there (a live claim of the same
   * id, an equal withdrawal in force, an equal latest judgement) is not written again, but is held
   * locally from now on. A claim that was ended is live again.
   *
   * @return how many were written
   * @throws IllegalArgumentException when a withdrawal names a claim that neither the ledger holds
   *     nor the list before it; nothing is written then
   * @throws LedgerException when the store cannot be written; nothing is written then
   */
  int append(List<? extends LedgerEntry> entries);

  /**
   * Makes the ledger agree with one data file, in one transaction. Entries that no file and no
   * contribution ever stated are appended. What this file held before, holds no more, and nobody
   * else holds is undone: a claim by a withdrawal at {@code now} by {@link #IMPORTER} with the
   * reason {@code no longer in <path>}, a judgement by its opposite in the same way, a withdrawal
   * by the claim once more as it last was. A claim that returns is appended as the file has it now.
   *
   * @param path of the file relative to the data directory, with {@code /}
   * @param digest hex SHA-256 of the file's bytes
   * @param entries everything that the file says, in the order of the file; repeats are ignored
   * @throws IllegalArgumentException as {@link #append}, and when the path is blank or the path or
   *     digest contains half a surrogate pair
   * @throws LedgerException when the store cannot be written; nothing is written then
   */
  FileImport importFile(
      String path, String digest, List<? extends LedgerEntry> entries, Instant now);

  /**
   * Imports several files in the given order, as {@link #importFile} does each. An implementation
   * may do it in one transaction, which is much faster for many small files.
   */
  default List<FileImport> importFiles(List<FileEntries> files, Instant now) {
    List<FileImport> imports = new ArrayList<>();
    for (FileEntries file : files) {
      imports.add(importFile(file.path(), file.digest(), file.entries(), now));
    }
    return imports;
  }

  /**
   * Forgets a file that no longer exists: as {@link #importFile} with no entries, and its digest
   * goes. Does nothing when the file was never imported.
   */
  FileImport removeFile(String path, Instant now);

  /** Digest of each file at its last import, by path, in the order of the paths. */
  Map<String, String> listFileDigests();

  /** Sequence number of the last entry, 0 when empty. */
  long lastSequence();

  /**
   * Feeds every entry after {@code afterSequence} to {@code visitor}, in order. Sequence numbers
   * start at 1 and have no gaps. What is written while this runs is not visited. The visitor must
   * not call the ledger.
   */
  void replay(long afterSequence, Visitor visitor);

  /** Closes the store; further calls fail with {@link IllegalStateException}, except this one. */
  @Override
  void close();

  /** Receives entries in order. */
  @FunctionalInterface
  interface Visitor {
    void visit(long sequence, LedgerEntry entry);
  }

  /** What one data file says; the parameters are those of {@link #importFile}. */
  record FileEntries(String path, String digest, List<LedgerEntry> entries) {
    public FileEntries {
      entries = List.copyOf(entries);
    }
  }

  /**
   * What an import of one file did.
   *
   * @param added entries of the file that were written
   * @param unchanged entries of the file that were there already; repeats are not counted
   * @param ended entries written to undo what the file no longer says
   */
  record FileImport(String path, int added, int unchanged, int ended) {}
}
