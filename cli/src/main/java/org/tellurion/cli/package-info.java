/**
 * The command line: parses arguments, asks the rooms below, prints. Floor 4: may use every room
 * below it and, as the one exception on its own floor, {@code web}, which it starts.
 *
 * <p>Door: {@link org.tellurion.cli.Main}.
 */
@FloorException(room = "web", reason = "the command serve starts the web server")
@NullMarked
package org.tellurion.cli;

import org.jspecify.annotations.NullMarked;
import org.tellurion.model.FloorException;
