package org.tellurion.model;

import java.util.List;

/**
 * What can be claimed about a {@link SubjectKind#STRATEGY}: a law, strategy, programme, vision or
 * proposal that instruments serve.
 */
public final class StrategyProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.STRATEGY);

  /** Title. */
  public static final Property TITLE = CATALOGUE.text("title", "Title");

  /** Other names. */
  public static final Property ALIASES = CATALOGUE.texts("aliases", "Other names");

  /** Kind. */
  public static final Property KIND = CATALOGUE.code("kind", "strategy-kinds", "Kind");

  /** Whose it is. */
  public static final Property PARTIES = CATALOGUE.codes("parties", "party", "Whose it is");

  /** Adopted. */
  public static final Property ADOPTED = CATALOGUE.date("adopted", "Adopted");

  /** In force from. */
  public static final Property IN_FORCE = CATALOGUE.date("in-force", "In force from");

  /** Ended. */
  public static final Property ENDED = CATALOGUE.date("ended", "Ended");

  /** Where it stands. */
  public static final Property STATUS =
      CATALOGUE.code("status", "strategy-statuses", "Where it stands");

  /** Summary in our own words. */
  public static final Property SUMMARY = CATALOGUE.text("summary", "Summary in our own words");

  /** Notes. */
  public static final Property NOTES = CATALOGUE.texts("notes", "Notes");

  /** Number of partnerships counted under it. */
  public static final Property PARTNERSHIP_COUNT =
      CATALOGUE.number("partnership-count", "Number of partnerships counted under it");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private StrategyProperties() {}
}
