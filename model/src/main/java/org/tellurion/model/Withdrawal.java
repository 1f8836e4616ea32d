package org.tellurion.model;

import java.time.Instant;

/** The end of a claim: from {@code recordedAt} on it no longer counts, and stays in the history. */
public record Withdrawal(ClaimId claim, Instant recordedAt, String recordedBy, String reason)
    implements LedgerEntry {
  public Withdrawal {
    Texts.requireText(recordedBy, "recorder of the withdrawal");
    Texts.requireText(reason, "reason of the withdrawal");
  }
}
