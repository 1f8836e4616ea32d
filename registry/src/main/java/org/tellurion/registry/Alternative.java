package org.tellurion.registry;

import java.time.Instant;
import java.util.List;
import org.tellurion.model.Confidence;
import org.tellurion.model.SourceKind;
import org.tellurion.model.Value;

/**
 * One value that was claimed for a property, with the live claims behind it.
 *
 * @param claims at least one, oldest first
 * @param trust the best kind among their sources
 * @param voices number of distinct publishers among their sources
 * @param confidence the best among the claims
 */
public record Alternative(
    Value value,
    Verdict verdict,
    List<WeighedClaim> claims,
    SourceKind trust,
    int voices,
    Confidence confidence) {

  /** What resolution made of a value. */
  public enum Verdict {
    /** The displayed value, or an element of the displayed set. */
    SHOWN,
    /** Clashes with the displayed value and has weight: the property is disputed. */
    RIVAL,
    /** Says the same less precisely, or less than the displayed value. */
    SUPPORTING,
    /** Differs, and yields to better or more sources. */
    OUTRANKED,
    /** Set aside by a later review. */
    CORRECTED
  }

  /** When the latest of the claims was recorded. */
  public Instant latest() {
    return claims.getLast().claim().recordedAt();
  }
}
