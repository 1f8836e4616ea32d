package org.tellurion.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the properties of one kind in order while its catalogue class is initialised. */
final class PropertyList {
  private final SubjectKind kind;
  private final List<Property> properties = new ArrayList<>();

  PropertyList(SubjectKind kind) {
    this.kind = kind;
  }

  Property text(String name, String description) {
    return add(name, ValueType.TEXT, false, Optional.empty(), description);
  }

  Property texts(String name, String description) {
    return add(name, ValueType.TEXT, true, Optional.empty(), description);
  }

  Property date(String name, String description) {
    return add(name, ValueType.DATE, false, Optional.empty(), description);
  }

  Property amount(String name, String description) {
    return add(name, ValueType.AMOUNT, false, Optional.empty(), description);
  }

  Property number(String name, String description) {
    return add(name, ValueType.NUMBER, false, Optional.empty(), description);
  }

  Property code(String name, String vocabulary, String description) {
    return add(name, ValueType.CODE, false, Optional.of(vocabulary), description);
  }

  Property codes(String name, String vocabulary, String description) {
    return add(name, ValueType.CODE, true, Optional.of(vocabulary), description);
  }

  Property links(String name, String vocabulary, String description) {
    return add(name, ValueType.LINK, true, Optional.of(vocabulary), description);
  }

  List<Property> toList() {
    return List.copyOf(properties);
  }

  private Property add(
      String name,
      ValueType type,
      boolean setValued,
      Optional<String> vocabulary,
      String description) {
    Property property =
        new Property(kind, name, properties.size(), type, setValued, vocabulary, description);
    properties.add(property);
    return property;
  }
}
