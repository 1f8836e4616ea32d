package org.tellurion.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tellurion.desk.Observatory;
import org.tellurion.registry.Progress;
import org.tellurion.registry.Registry;

/** The project's own data files in a ledger of their own, on a day that does not move. */
final class RealRecord implements AutoCloseable {
  private static final Path DATA =
      Path.of(System.getProperty("tellurion.root", "..")).resolve("data");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private final Registry registry;
  private final Observatory observatory;

  private RealRecord(Registry registry) {
    this.registry = registry;
    this.observatory = new Observatory(registry, CLOCK);
  }

  /** Imports every data file. */
  static RealRecord open() {
    try {
      Path folder = Files.createTempDirectory("tellurion-web-test");
      folder.toFile().deleteOnExit();
      Path ledger = folder.resolve("ledger.db");
      ledger.toFile().deleteOnExit();
      Registry registry = Registry.open(new Registry.Places(DATA, ledger), CLOCK);
      registry.importChanged(Progress.NONE);
      return new RealRecord(registry);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  DeskSource desks() {
    return observatory::desk;
  }

  @Override
  public void close() {
    registry.close();
  }
}
