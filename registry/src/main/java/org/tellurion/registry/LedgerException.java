package org.tellurion.registry;

import java.io.Serial;

/** The ledger cannot be opened, read or written. The message says which file and what to do. */
public final class LedgerException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }

  public LedgerException(String message) {
    super(message);
  }
}
