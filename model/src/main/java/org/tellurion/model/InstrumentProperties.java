package org.tellurion.model;

import java.util.List;

/**
 * What can be claimed about a {@link SubjectKind#INSTRUMENT}: one agreed or announced text or deal
 * between parties.
 */
public final class InstrumentProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.INSTRUMENT);

  /** Official title, or the name it goes by. */
  public static final Property TITLE =
      CATALOGUE.text("title", "Official title, or the name it goes by");

  /** Other names, as used by the sources. */
  public static final Property ALIASES =
      CATALOGUE.texts("aliases", "Other names, as used by the sources");

  /** Form of the instrument. */
  public static final Property FORM = CATALOGUE.code("form", "forms", "Form of the instrument");

  /** Parties. */
  public static final Property PARTIES = CATALOGUE.codes("parties", "party", "Parties");

  /** Announced to the public. */
  public static final Property ANNOUNCED = CATALOGUE.date("announced", "Announced to the public");

  /** Initialled by negotiators. */
  public static final Property INITIALLED =
      CATALOGUE.date("initialled", "Initialled by negotiators");

  /** Signed by the parties. */
  public static final Property SIGNED = CATALOGUE.date("signed", "Signed by the parties");

  /** Applied provisionally from. */
  public static final Property PROVISIONALLY_APPLIED =
      CATALOGUE.date("provisionally-applied", "Applied provisionally from");

  /** Entered into force, or became operative. */
  public static final Property IN_FORCE =
      CATALOGUE.date("in-force", "Entered into force, or became operative");

  /** Ended or replaced. */
  public static final Property ENDED = CATALOGUE.date("ended", "Ended or replaced");

  /** Where it stands. */
  public static final Property STATUS =
      CATALOGUE.code("status", "instrument-statuses", "Where it stands");

  /** Whether the text says that it binds. */
  public static final Property LEGAL_STATUS =
      CATALOGUE.code("legal-status", "legal-statuses", "Whether the text says that it binds");

  /** Grounds for the legal status, with the clause where one was read. */
  public static final Property LEGAL_STATUS_BASIS =
      CATALOGUE.text(
          "legal-status-basis", "Grounds for the legal status, with the clause where one was read");

  /** How much of the text is public. */
  public static final Property TEXT_AVAILABILITY =
      CATALOGUE.code("text-availability", "text-availabilities", "How much of the text is public");

  /** Address of the text. */
  public static final Property TEXT_URL = CATALOGUE.text("text-url", "Address of the text");

  /** Minerals named. */
  public static final Property MINERALS = CATALOGUE.codes("minerals", "mineral", "Minerals named");

  /** Themes. */
  public static final Property THEMES = CATALOGUE.codes("themes", "themes", "Themes");

  /** Summary in our own words. */
  public static final Property SUMMARY = CATALOGUE.text("summary", "Summary in our own words");

  /** Notes on what the sources say or leave open. */
  public static final Property NOTES =
      CATALOGUE.texts("notes", "Notes on what the sources say or leave open");

  /** Laws and strategies that it serves. */
  public static final Property SERVES =
      CATALOGUE.codes("serves", "strategy", "Laws and strategies that it serves");

  /** Confidence the compiler stated for the row. */
  public static final Property STATED_CONFIDENCE =
      CATALOGUE.code(
          "stated-confidence", "confidences", "Confidence the compiler stated for the row");

  /** Relations to other instruments. */
  public static final Property RELATIONS =
      CATALOGUE.links("relations", "relations", "Relations to other instruments");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private InstrumentProperties() {}
}
