package org.tellurion.registry;

import java.util.Optional;
import org.tellurion.model.SourceKind;

/**
 * Who stands behind a source. All sources of one publisher are one voice.
 *
 * @param kind the rank of trust of what it publishes
 * @param party code of the party whose official voice it is
 */
public record Publisher(String name, SourceKind kind, Optional<String> party) {}
