package org.tellurion.registry;

import java.util.Optional;
import org.tellurion.model.SourceKind;

public record Publisher(String name, SourceKind kind, Optional<String> party) {}
