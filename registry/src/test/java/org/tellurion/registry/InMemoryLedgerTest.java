package org.tellurion.registry;

import org.junit.jupiter.api.Nested;

class InMemoryLedgerTest {
  @Nested
  class Appending extends LedgerContract {
    @Override
    Ledger openLedger() {
      return new InMemoryLedger();
    }
  }

  @Nested
  class Importing extends LedgerImportContract {
    @Override
    Ledger openLedger() {
      return new InMemoryLedger();
    }
  }
}
