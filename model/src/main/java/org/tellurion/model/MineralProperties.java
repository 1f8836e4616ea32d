package org.tellurion.model;

import java.util.List;

/**
 * What can be claimed about a {@link SubjectKind#MINERAL}: a mineral, a group of minerals, or a
 * broad term that is none.
 */
public final class MineralProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.MINERAL);

  /** Name. */
  public static final Property NAME = CATALOGUE.text("name", "Name");

  /** Other spellings and words. */
  public static final Property ALIASES = CATALOGUE.texts("aliases", "Other spellings and words");

  /** Mineral, group, product or broad term. */
  public static final Property KIND =
      CATALOGUE.code("kind", "mineral-kinds", "Mineral, group, product or broad term");

  /** Groups it belongs to. */
  public static final Property GROUPS =
      CATALOGUE.codes("groups", "mineral", "Groups it belongs to");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private MineralProperties() {}
}
