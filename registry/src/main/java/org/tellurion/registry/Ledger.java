package org.tellurion.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tellurion.model.LedgerEntry;

/**
 * The append-only history of the registry. Every method that writes is one transaction that is
 * durable when it returns; nothing is ever changed or deleted. {@code LedgerContract} is the test
 * every implementation passes.
 *
 * <p>Whether a claim is live follows from the order of the entries: a claim entry makes it live
 * (again), a withdrawal ends it.
 */
public interface Ledger extends AutoCloseable {

  /**
   * Appends local contributions. An entry that is already there (a live claim of the same id, an
   * equal withdrawal in force, an equal latest judgement) is skipped.
   *
   * @return how many were new
   * @throws IllegalArgumentException when a withdrawal names a claim that the ledger does not hold;
   *     nothing is written then
   * @throws LedgerException when the store cannot be written
   */
  int append(List<? extends LedgerEntry> entries);

  /**
   * Makes the ledger agree with one data file, in one transaction. Entries that are new are
   * appended. A claim that this file held before, holds no more, and that no other file and no
   * local contribution holds, is ended by a withdrawal at {@code now} by {@code tellurion-import}
   * with the reason {@code no longer in <path>}; a withdrawal or judgement that the file no longer
   * holds is undone by a new entry in the same way.
   *
   * @param path of the file relative to the data directory, with {@code /}
   * @param digest hex SHA-256 of the file's bytes
   * @param entries everything that the file says, in the order of the file
   */
  FileImport importFile(
      String path, String digest, List<? extends LedgerEntry> entries, Instant now);

  /**
   * Forgets a file that no longer exists: as {@link #importFile} with no entries, and its digest
   * goes.
   */
  FileImport removeFile(String path, Instant now);

  /** Digest of each file at its last import, by path. */
  Map<String, String> listFileDigests();

  /** Sequence number of the last entry, 0 when empty. */
  long lastSequence();

  /** Feeds every entry after {@code afterSequence} to {@code visitor}, in order. */
  void replay(long afterSequence, Visitor visitor);

  /** Closes the store; further calls fail. */
  @Override
  void close();

  /** Receives entries in order. */
  @FunctionalInterface
  interface Visitor {
    void visit(long sequence, LedgerEntry entry);
  }

  /** What an import of one file did. */
  record FileImport(String path, int added, int unchanged, int ended) {}
}
