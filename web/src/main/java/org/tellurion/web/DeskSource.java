package org.tellurion.web;

import org.tellurion.desk.Desk;
import org.tellurion.desk.Lens;

/**
 * Gives the desk that answers a question asked through a lens. Called once a request, by many
 * threads; must be quick when the snapshot is at hand and may build one when it is not.
 */
@FunctionalInterface
public interface DeskSource {

  /** The desk over what was recorded at the lens's {@code as-of}, or over everything. */
  Desk desk(Lens lens);
}
