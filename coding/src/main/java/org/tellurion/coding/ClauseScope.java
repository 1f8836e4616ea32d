package org.tellurion.coding;

/** Where in its sentence an operative word stands. Only {@link #MAIN} speaks for the provision. */
public enum ClauseScope {
  /** In a main clause, in a proviso, or in what is agreed, decided or confirmed. */
  MAIN("main"),
  /** In a clause that says when something holds: <em>if a Party may …, as may be agreed</em>. */
  CONDITION("condition"),
  /** In a clause that tells of a thing: <em>measures that may affect trade</em>. */
  RELATIVE("relative"),
  /** In what is only recognised, noted or understood: <em>understand that costs will rise</em>. */
  COMPLEMENT("complement"),
  /** A participle beside a main clause: <em>recognising its value, the Parties …</em>. */
  ADJUNCT("adjunct"),
  /** Between quotation marks: the word is mentioned, not used. */
  QUOTED("quoted");

  private final String code;

  ClauseScope(String code) {
    this.code = code;
  }

  /** The word used in JSON and CSV. */
  public String code() {
    return code;
  }
}
