package org.tellurion.coding;

/** Whether a clause says who acts. */
public enum Voice {
  ACTIVE("active"),
  /** Nobody is named: <em>information shall be provided</em>. */
  PASSIVE("passive"),
  /** <em>Shall be provided by the exporting Party</em>. */
  PASSIVE_WITH_AGENT("passive-with-agent");

  private final String code;

  Voice(String code) {
    this.code = code;
  }

  /** The word used in JSON and CSV. */
  public String code() {
    return code;
  }
}
