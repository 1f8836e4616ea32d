package org.tellurion.model;

import java.time.Instant;

/** One line of the ledger: something was claimed, withdrawn, or judged to be the same thing. */
public sealed interface LedgerEntry permits Claim, Withdrawal, Judgement {

  /** When it was recorded. */
  Instant recordedAt();

  /** Who recorded it. */
  String recordedBy();
}
