package org.tellurion.model;

import java.util.List;

/**
 * What can be claimed about a {@link SubjectKind#TOOL_USE}: a country's use of a class of policy
 * tool.
 */
public final class ToolUseProperties {
  private static final PropertyList CATALOGUE = new PropertyList(SubjectKind.TOOL_USE);

  /** Country. */
  public static final Property COUNTRY = CATALOGUE.code("country", "party", "Country");

  /** Class of tool. */
  public static final Property TOOL = CATALOGUE.code("tool", "tool-classes", "Class of tool");

  /** Role of the country. */
  public static final Property ROLE = CATALOGUE.text("role", "Role of the country");

  /** Income group the compiler added. */
  public static final Property INCOME_GROUP =
      CATALOGUE.text("income-group", "Income group the compiler added");

  /** Period of the data. */
  public static final Property PERIOD = CATALOGUE.date("period", "Period of the data");

  /** Description. */
  public static final Property DESCRIPTION = CATALOGUE.text("description", "Description");

  /** All of them, in display order. */
  public static final List<Property> ALL = CATALOGUE.toList();

  private ToolUseProperties() {}
}
