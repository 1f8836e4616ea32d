package org.tellurion.model;

import java.util.List;

/** What can be claimed about a {@link SubjectKind#MEMBERSHIP}: one party in a small group. */
public final class MembershipProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.MEMBERSHIP);

  /** Standing of the party in the group. */
  public static final Property STANDING =
      CATALOGUE.code("standing", "standings", "Standing of the party in the group");

  /** Role, as the sources name it. */
  public static final Property ROLE = CATALOGUE.text("role", "Role, as the sources name it");

  /** Joined. */
  public static final Property JOINED = CATALOGUE.date("joined", "Joined");

  /** Left. */
  public static final Property LEFT = CATALOGUE.date("left", "Left");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private MembershipProperties() {}
}
