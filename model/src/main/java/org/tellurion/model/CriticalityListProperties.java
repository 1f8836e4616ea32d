package org.tellurion.model;

import java.util.List;

/**
 * What can be claimed about a {@link SubjectKind#CRITICALITY_LIST}: one edition of one list of
 * critical minerals.
 */
public final class CriticalityListProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.CRITICALITY_LIST);

  /** Name of the list. */
  public static final Property TITLE = CATALOGUE.text("title", "Name of the list");

  /** Jurisdiction. */
  public static final Property JURISDICTION =
      CATALOGUE.code("jurisdiction", "party", "Jurisdiction");

  /** Year of the edition. */
  public static final Property YEAR = CATALOGUE.date("year", "Year of the edition");

  /** Minerals listed. */
  public static final Property MINERALS = CATALOGUE.codes("minerals", "mineral", "Minerals listed");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private CriticalityListProperties() {}
}
