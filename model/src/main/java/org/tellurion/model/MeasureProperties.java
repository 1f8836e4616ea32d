package org.tellurion.model;

import java.util.List;

/** What can be claimed about a {@link SubjectKind#MEASURE}: what a state does. */
public final class MeasureProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.MEASURE);

  /** Who takes it. */
  public static final Property COUNTRY = CATALOGUE.code("country", "party", "Who takes it");

  /** Kind of measure. */
  public static final Property KIND = CATALOGUE.code("kind", "measure-kinds", "Kind of measure");

  /** Minerals. */
  public static final Property MINERALS = CATALOGUE.codes("minerals", "mineral", "Minerals");

  /** Stages. */
  public static final Property STAGES = CATALOGUE.codes("stages", "stages", "Stages");

  /** Description. */
  public static final Property DESCRIPTION = CATALOGUE.text("description", "Description");

  /** Announced. */
  public static final Property ANNOUNCED = CATALOGUE.date("announced", "Announced");

  /** In force from. */
  public static final Property IN_FORCE = CATALOGUE.date("in-force", "In force from");

  /** In force until. */
  public static final Property ENDED = CATALOGUE.date("ended", "In force until");

  /** Status. */
  public static final Property STATUS = CATALOGUE.code("status", "measure-statuses", "Status");

  /** Stated or reported motives. */
  public static final Property MOTIVES =
      CATALOGUE.codes("motives", "motives", "Stated or reported motives");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private MeasureProperties() {}
}
