package org.tellurion.model;

import java.util.List;

/**
 * What can be claimed about a {@link SubjectKind#HOOK}: where domestic or binding law gives a soft
 * text effect.
 */
public final class HookProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.HOOK);

  /** Kind of hook. */
  public static final Property KIND = CATALOGUE.code("kind", "hook-kinds", "Kind of hook");

  /** What it does. */
  public static final Property SUMMARY = CATALOGUE.text("summary", "What it does");

  /** Condition. */
  public static final Property CONDITION = CATALOGUE.text("condition", "Condition");

  /** From. */
  public static final Property IN_FORCE = CATALOGUE.date("in-force", "From");

  /** Until. */
  public static final Property ENDED = CATALOGUE.date("ended", "Until");

  /** Instruments it reaches. */
  public static final Property REACHES =
      CATALOGUE.codes("reaches", "instrument", "Instruments it reaches");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private HookProperties() {}
}
