package org.tellurion.model;

import java.util.List;

/**
 * What can be claimed about a {@link SubjectKind#COMMITMENT}: something promised, perhaps with an
 * amount and a deadline.
 */
public final class CommitmentProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.COMMITMENT);

  /** What is promised. */
  public static final Property DESCRIPTION = CATALOGUE.text("description", "What is promised");

  /** Kind of commitment. */
  public static final Property KIND =
      CATALOGUE.code("kind", "commitment-kinds", "Kind of commitment");

  /** Amount of money. */
  public static final Property AMOUNT = CATALOGUE.amount("amount", "Amount of money");

  /** Deadline. */
  public static final Property DEADLINE = CATALOGUE.date("deadline", "Deadline");

  /** Whether the deliverable is public. */
  public static final Property DELIVERABLE_PUBLISHED =
      CATALOGUE.code("deliverable-published", "yes-partly-no", "Whether the deliverable is public");

  /** Fulfilment. */
  public static final Property FULFILMENT =
      CATALOGUE.code("fulfilment", "fulfilments", "Fulfilment");

  /** Evidence of fulfilment. */
  public static final Property EVIDENCE = CATALOGUE.text("evidence", "Evidence of fulfilment");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private CommitmentProperties() {}
}
