package org.tellurion.registry;

import java.util.Optional;
import org.tellurion.model.Source;

public interface Publishers {
  Optional<Publisher> find(Source source);
}
