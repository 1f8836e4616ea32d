package org.tellurion.registry;

/** What the record knows of a property of a subject. */
public enum State {
  /** A value is shown and nothing of weight speaks against it. */
  KNOWN("known"),
  /** Sources clash: a value is shown together with the others. */
  DISPUTED("disputed"),
  /** Somebody looked, and it is not known; or nobody has said anything. */
  UNKNOWN("unknown"),
  /** The text exists and says nothing on it. */
  SILENT("silent"),
  /** The question does not arise. */
  NOT_APPLICABLE("not-applicable"),
  /** Searched, with place and time on record, and not found. */
  NOT_FOUND("not-found");

  private final String code;

  State(String code) {
    this.code = code;
  }

  /** The word used in JSON and CSV. */
  public String code() {
    return code;
  }
}
