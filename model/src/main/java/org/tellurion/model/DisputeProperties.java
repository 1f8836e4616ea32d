package org.tellurion.model;

import java.util.List;

/** What can be claimed about a {@link SubjectKind#DISPUTE}: a case before a forum. */
public final class DisputeProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.DISPUTE);

  /** Short title. */
  public static final Property TITLE = CATALOGUE.text("title", "Short title");

  /** Forum. */
  public static final Property FORUM = CATALOGUE.code("forum", "forums", "Forum");

  /** Case number. */
  public static final Property CASE_NUMBER = CATALOGUE.text("case-number", "Case number");

  /** Complainants, or home states of the investors. */
  public static final Property COMPLAINANTS =
      CATALOGUE.codes("complainants", "party", "Complainants, or home states of the investors");

  /** Respondents. */
  public static final Property RESPONDENTS = CATALOGUE.codes("respondents", "party", "Respondents");

  /** Minerals. */
  public static final Property MINERALS = CATALOGUE.codes("minerals", "mineral", "Minerals");

  /** Kinds of measure at issue. */
  public static final Property MEASURE_KINDS =
      CATALOGUE.codes("measure-kinds", "measure-kinds", "Kinds of measure at issue");

  /** Norms invoked. */
  public static final Property NORMS = CATALOGUE.texts("norms", "Norms invoked");

  /** Exceptions invoked. */
  public static final Property EXCEPTIONS = CATALOGUE.texts("exceptions", "Exceptions invoked");

  /** Outcome by claim. */
  public static final Property OUTCOMES = CATALOGUE.texts("outcomes", "Outcome by claim");

  /** Status. */
  public static final Property STATUS = CATALOGUE.text("status", "Status");

  /** Filed. */
  public static final Property FILED = CATALOGUE.date("filed", "Filed");

  /** Decided. */
  public static final Property DECIDED = CATALOGUE.date("decided", "Decided");

  /** Amount claimed. */
  public static final Property AMOUNT_CLAIMED =
      CATALOGUE.amount("amount-claimed", "Amount claimed");

  /** Amount awarded. */
  public static final Property AMOUNT_AWARDED =
      CATALOGUE.amount("amount-awarded", "Amount awarded");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private DisputeProperties() {}
}
