package org.tellurion.web.ui;

import org.tellurion.desk.Names;
import org.tellurion.desk.Values;
import org.tellurion.model.Property;
import org.tellurion.model.Value;

/**
 * Says values by the names that the record has.
 *
 * @param names of parties, minerals, instruments and codes
 */
public record NamedWording(Names names) implements Wording {

  @Override
  public String readable(Property property, Value value) {
    return Values.readable(names, property, value);
  }
}
