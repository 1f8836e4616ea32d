package org.tellurion.registry;

import java.nio.file.Path;
import java.util.Optional;
import org.tellurion.model.Source;

/** Looks up who stands behind a source. */
public interface Publishers {

  /**
   * Reads {@code vocabulary/publishers.csv}. A row matches the addresses of a host and of the hosts
   * below it ({@code gov.uk} matches {@code www.gov.uk}, not {@code mygov.uk}), or with {@code
   * prefix:} the sources that start so, whatever their case. The longest match wins, and a prefix
   * wins over a host of the same length.
   *
   * @param dataDir the data directory; without the file no publisher is known
   * @throws LedgerException when the file cannot be read or has an error; the message lists them
   *     all
   */
  static Publishers load(Path dataDir) {
    ReferenceTables tables = new ReferenceTables(dataDir);
    Publishers publishers = tables.publishers();
    tables.failOnErrors();
    return publishers;
  }

  /** The publisher of a source, or empty when no row matches. */
  Optional<Publisher> find(Source source);
}
