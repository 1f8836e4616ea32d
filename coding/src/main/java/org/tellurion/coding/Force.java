package org.tellurion.coding;

/** What an operative word does, once negation and what it governs are resolved. */
public enum Force {
  /** Somebody has to do, will do or commits to do something. */
  DUTY("duty"),
  /** Somebody has to leave something undone: <em>shall not, may not, no Party shall</em>. */
  PROHIBITION("prohibition"),
  /** Somebody may do something. */
  PERMISSION("permission"),
  /** Somebody has a right, or is entitled to something. */
  RIGHT("right"),
  /** Somebody need not do something: <em>shall not be required to</em>. */
  RELEASE("release"),
  /**
   * The text keeps something as it is: <em>nothing in this Agreement shall prevent a Party from …,
   * without prejudice to …, shall not be construed as …</em>. Two negations that leave room.
   */
  SAVING("saving"),
  /** Somebody intends or plans something. */
  INTENTION("intention"),
  /** Somebody endeavours, seeks, strives; a duty of means at best. */
  EFFORT("effort"),
  /** Something should be done, or is encouraged. */
  RECOMMENDATION("recommendation"),
  /** Something is foretold: <em>this Agreement will strengthen …, would be effective</em>. */
  EXPECTATION("expectation"),
  /** Something is recognised, affirmed, noted or welcomed. */
  RECOGNITION("recognition"),
  /** The text speaks of itself: entry into force, scope, purpose, hierarchy. */
  RULE("rule");

  private final String code;

  Force(String code) {
    this.code = code;
  }

  /** The word used in JSON and CSV. */
  public String code() {
    return code;
  }

  /** Whether somebody is to do something or leave it undone. */
  public boolean isPromise() {
    return switch (this) {
      case DUTY, PROHIBITION, INTENTION, EFFORT -> true;
      case PERMISSION, RIGHT, RELEASE, SAVING, RECOMMENDATION, EXPECTATION, RECOGNITION, RULE ->
          false;
    };
  }
}
