package org.tellurion.coding;

import java.util.Map;

/**
 * What a reader said of one feature of an instrument.
 *
 * @param id of the instrument
 * @param feature a theme, or another feature such as {@code binding}
 * @param value {@code present}, {@code absent}, {@code degree}, or a value of the feature's own
 * @param pinpoint where the reader saw it
 */
public record InstrumentLabel(String id, String feature, String value, String pinpoint) {
  /** A row of the table {@code id,feature,value,degree,pinpoint,note}. */
  public static InstrumentLabel of(Map<String, String> row) {
    return new InstrumentLabel(
        LabelRows.cell(row, "id"),
        LabelRows.cell(row, "feature"),
        LabelRows.cell(row, "value"),
        LabelRows.cell(row, "pinpoint"));
  }

  /** The theme that the feature is; one feature has another name in the codebook. */
  public String theme() {
    return feature.equals("termination") ? "duration-and-termination" : feature;
  }

  /** Whether the row says plainly that the feature is there or is not. */
  public boolean isDecided() {
    return value.equals("present") || value.equals("absent");
  }
}
