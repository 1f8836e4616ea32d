package org.tellurion.cli;

import org.tellurion.desk.Lens;
import picocli.CommandLine.Option;

/** The two options of time that every command takes. */
final class LensOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "",
      description = "What was recorded by then: 2026-11-24 or 2026-11-24T12:00:00Z.")
  private String asOf = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      defaultValue = "",
      description = "What was in the world then: signed, in force, member. 2024-06-30.")
  private String on = "";

  Lens lens() {
    return Lens.parse(asOf, on);
  }
}
