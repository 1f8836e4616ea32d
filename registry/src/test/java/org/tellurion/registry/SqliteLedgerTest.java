package org.tellurion.registry;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest {
  @Nested
  class Appending extends LedgerContract {
    @TempDir Path directory;

    @Override
    Ledger openLedger() {
      return SqliteLedger.open(directory.resolve("ledger.db"));
    }
  }

  @Nested
  class Importing extends LedgerImportContract {
    @TempDir Path directory;

    @Override
    Ledger openLedger() {
      return SqliteLedger.open(directory.resolve("ledger.db"));
    }
  }
}
