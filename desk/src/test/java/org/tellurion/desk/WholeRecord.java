package org.tellurion.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tellurion.registry.Progress;
import org.tellurion.registry.Registry;

/** The desk over the project's own data files, read once for all tests. */
final class WholeRecord {
  static final Path DATA = Path.of(System.getProperty("tellurion.root")).resolve("data");
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Lazy<Desk> DESK = new Lazy<>(WholeRecord::open);

  private WholeRecord() {}

  static Desk desk() {
    return DESK.get();
  }

  private static Desk open() {
    try {
      Path folder = Files.createTempDirectory("tellurion-test");
      folder.toFile().deleteOnExit();
      Path ledger = folder.resolve("ledger.db");
      ledger.toFile().deleteOnExit();
      Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
      try (Registry registry = Registry.open(new Registry.Places(DATA, ledger), clock)) {
        registry.importChanged(Progress.NONE);
        return new Observatory(registry, clock).desk(Lens.NOW);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
