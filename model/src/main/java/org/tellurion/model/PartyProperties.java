package org.tellurion.model;

import java.util.List;

/**
 * What can be claimed about a {@link SubjectKind#PARTY}: a state, bloc, sub-state government,
 * agency, firm or organisation.
 */
public final class PartyProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.PARTY);

  /** Name. */
  public static final Property NAME = CATALOGUE.text("name", "Name");

  /** Other names and former codes. */
  public static final Property ALIASES = CATALOGUE.texts("aliases", "Other names and former codes");

  /** Kind of party. */
  public static final Property KIND = CATALOGUE.code("kind", "party-kinds", "Kind of party");

  /** What kind of body it is. */
  public static final Property ROLE = CATALOGUE.text("role", "What kind of body it is");

  /** State or bloc it belongs to. */
  public static final Property COUNTRY =
      CATALOGUE.code("country", "party", "State or bloc it belongs to");

  /** ISO 3166-1 alpha-2 code. */
  public static final Property ISO2 = CATALOGUE.text("iso2", "ISO 3166-1 alpha-2 code");

  /** ISO 3166-1 numeric code. */
  public static final Property ISO_NUMERIC =
      CATALOGUE.text("iso-numeric", "ISO 3166-1 numeric code");

  /** World Bank income group of July 2022. */
  public static final Property INCOME_GROUP =
      CATALOGUE.text("income-group", "World Bank income group of July 2022");

  /** World Bank region. */
  public static final Property REGION = CATALOGUE.text("region", "World Bank region");

  /** Member of the World Trade Organization. */
  public static final Property WTO_MEMBER =
      CATALOGUE.code("wto-member", "yes-no", "Member of the World Trade Organization");

  /** Joined the World Trade Organization. */
  public static final Property WTO_ACCESSION =
      CATALOGUE.date("wto-accession", "Joined the World Trade Organization");

  /** Member state of the European Union. */
  public static final Property EU_MEMBER =
      CATALOGUE.code("eu-member", "yes-no", "Member state of the European Union");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private PartyProperties() {}
}
