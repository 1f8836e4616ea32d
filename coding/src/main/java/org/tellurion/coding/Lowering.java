package org.tellurion.coding;

/** Why a wording is weaker than its operative word. */
public enum Lowering {
  /** Only an effort is promised: <em>shall endeavour, will work to, shall use best efforts</em>. */
  EFFORT("effort"),
  /** What is promised is thought or talk: <em>shall consider, will explore, shall discuss</em>. */
  WEAK_VERB("weak-verb"),
  /**
   * The promise is left to judgement: <em>shall, as appropriate,</em> or <em>where feasible</em>.
   */
  DISCRETION("discretion"),
  /** It stands under <em>understand that, note that</em>. */
  UNDERSTANDING("understanding"),
  /** A thing and no party is the subject: <em>projects will include</em>. */
  NO_PARTY("no-party");

  private final String code;

  Lowering(String code) {
    this.code = code;
  }

  /** The word used in JSON and CSV. */
  public String code() {
    return code;
  }
}
