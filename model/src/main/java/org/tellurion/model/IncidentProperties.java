package org.tellurion.model;

import java.util.List;

/**
 * What can be claimed about a {@link SubjectKind#INCIDENT}: a recorded harm or protest, or a count
 * of them.
 */
public final class IncidentProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.INCIDENT);

  /** Countries. */
  public static final Property COUNTRIES = CATALOGUE.codes("countries", "party", "Countries");

  /** Minerals. */
  public static final Property MINERALS = CATALOGUE.codes("minerals", "mineral", "Minerals");

  /** Period. */
  public static final Property PERIOD = CATALOGUE.date("period", "Period");

  /** Kind. */
  public static final Property KIND = CATALOGUE.code("kind", "incident-kinds", "Kind");

  /** Count or value. */
  public static final Property VALUE = CATALOGUE.number("value", "Count or value");

  /** Unit of the value. */
  public static final Property UNIT = CATALOGUE.text("unit", "Unit of the value");

  /** Description. */
  public static final Property DESCRIPTION = CATALOGUE.text("description", "Description");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private IncidentProperties() {}
}
