package org.tellurion.model;

import java.time.Instant;

/**
 * A recorded judgement on identity: {@code duplicate} is (or is not, after all) the same thing as
 * {@code canonical}. The latest judgement on a pair decides; nothing is deleted, and a merge can be
 * undone.
 *
 * @param merged true for a merge, false for an un-merge
 */
public record Judgement(
    SubjectId duplicate,
    SubjectId canonical,
    boolean merged,
    Instant recordedAt,
    String recordedBy,
    String reason)
    implements LedgerEntry {
  public Judgement {
    Texts.requireText(recordedBy, "recorder of the judgement");
    Texts.requireText(reason, "reason of the judgement");
    if (duplicate.equals(canonical)) {
      throw new IllegalArgumentException(duplicate + " cannot be merged with itself");
    }
    if (duplicate.kind() != canonical.kind()) {
      throw new IllegalArgumentException(
          duplicate + " and " + canonical + " are of different kinds and cannot be one thing");
    }
  }
}
