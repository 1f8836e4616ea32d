package org.tellurion.cli;

import picocli.CommandLine.Command;

/** The root command. */
@Command(
    name = "tellurion",
    description = "The open observatory of critical-minerals trade instruments.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Data go to standard output, progress and problems to standard error.",
      "Exit codes: 0 done, 1 problems found, 2 usage, 65 bad data, 66 input missing,",
      "69 prerequisite missing, 70 internal error, 73 cannot create output, 74 input or output failed."
    })
final class Tellurion {}
