package org.tellurion.coding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a text beside its words.
 *
 * @param signed when it was signed; when empty, the date in its signatures or in the file's
 *     metadata is taken
 */
public record CodingContext(Optional<LocalDate> signed) {
  /** Nothing. */
  public static final CodingContext NONE = new CodingContext(Optional.empty());
}
