package org.tellurion.registry;

import java.util.List;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.SourceKind;

/**
 * A claim with what follows from its sources.
 *
 * @param trust the best kind among its sources
 * @param voices names of the distinct publishers behind its sources, sorted
 * @param confidence what the sources give, or less where the recorder stated less
 */
public record WeighedClaim(
    Claim claim, SourceKind trust, List<String> voices, Confidence confidence) {}
