package org.tellurion.coding;

/**
 * The operative word of a clause, kept as such. What it does in its clause is its {@link Force},
 * how strong it is there its {@link Strength}; the constants name the word and its usual place on
 * the ladder.
 */
public enum Modal {
  SHALL("shall", Strength.MANDATORY, Force.DUTY),
  MUST("must", Strength.MANDATORY, Force.DUTY),
  WILL("will", Strength.COMMITTED, Force.DUTY),
  /** <em>The report is to be drawn up</em>. */
  ARE_TO("are to", Strength.COMMITTED, Force.DUTY),
  AGREE("agree", Strength.COMMITTED, Force.DUTY),
  UNDERTAKE("undertake", Strength.COMMITTED, Force.DUTY),
  COMMIT("commit", Strength.COMMITTED, Force.DUTY),
  PLEDGE("pledge", Strength.COMMITTED, Force.DUTY),
  /** <em>Decide, have decided, determine to, resolve to</em>. */
  DECIDE("decide", Strength.COMMITTED, Force.DUTY),
  /** An action under way, told as a fact: <em>is taking measures, are establishing</em>. */
  UNDER_WAY("is taking measures", Strength.COMMITTED, Force.DUTY),
  /** Something done by saying it: <em>hereby establish, is hereby established</em>. */
  HEREBY("hereby", Strength.COMMITTED, Force.DUTY),
  INTEND("intend", Strength.INTENDED, Force.INTENTION),
  PLAN("plan", Strength.INTENDED, Force.INTENTION),
  /** <em>Are determined to</em>. */
  DETERMINED("are determined to", Strength.INTENDED, Force.INTENTION),
  AIM("aim", Strength.INTENDED, Force.INTENTION),
  SEEK("seek", Strength.INTENDED, Force.EFFORT),
  ENDEAVOUR("endeavour", Strength.INTENDED, Force.EFFORT),
  STRIVE("strive", Strength.INTENDED, Force.EFFORT),
  SHOULD("should", Strength.HORTATORY, Force.RECOMMENDATION),
  ENCOURAGE("encourage", Strength.HORTATORY, Force.RECOMMENDATION),
  CALL_ON("call on", Strength.HORTATORY, Force.RECOMMENDATION),
  SUPPORT("support", Strength.HORTATORY, Force.RECOMMENDATION),
  EXPECT("expect", Strength.HORTATORY, Force.EXPECTATION),
  LOOK_FORWARD("look forward", Strength.HORTATORY, Force.EXPECTATION),
  WOULD("would", Strength.HORTATORY, Force.EXPECTATION),
  MAY("may", Strength.PERMITTED, Force.PERMISSION),
  CAN("can", Strength.PERMITTED, Force.PERMISSION),
  /** <em>Could, might</em>. */
  MIGHT("might", Strength.PERMITTED, Force.PERMISSION),
  NEED("need", Strength.MANDATORY, Force.DUTY),
  RIGHT_TO("right to", Strength.PERMITTED, Force.RIGHT),
  /** A negation without a modal: <em>nothing in this text commits …</em>. */
  NOTHING("nothing", Strength.PERMITTED, Force.SAVING),
  RECOGNISE("recognise", Strength.RECOGNISED, Force.RECOGNITION),
  ACKNOWLEDGE("acknowledge", Strength.RECOGNISED, Force.RECOGNITION),
  AFFIRM("affirm", Strength.RECOGNISED, Force.RECOGNITION),
  REAFFIRM("reaffirm", Strength.RECOGNISED, Force.RECOGNITION),
  CONFIRM("confirm", Strength.RECOGNISED, Force.RECOGNITION),
  EMPHASISE("emphasise", Strength.RECOGNISED, Force.RECOGNITION),
  NOTE("note", Strength.RECOGNISED, Force.RECOGNITION),
  WELCOME("welcome", Strength.RECOGNISED, Force.RECOGNITION),
  UNDERSTAND("understand", Strength.RECOGNISED, Force.RECOGNITION),
  BELIEVE("believe", Strength.RECOGNISED, Force.RECOGNITION),
  DESIRE("desire", Strength.RECOGNISED, Force.RECOGNITION),
  /** <em>The purpose of this text is to …</em>. */
  PURPOSE("purpose", Strength.RECOGNISED, Force.RULE);

  private final String code;
  private final Strength strength;
  private final Force force;

  Modal(String code, Strength strength, Force force) {
    this.code = code;
    this.strength = strength;
    this.force = force;
  }

  /** The word itself, in its plain form; used in JSON and CSV. */
  public String code() {
    return code;
  }

  /** Where the word stands on the ladder when nothing lowers it. */
  public Strength strength() {
    return strength;
  }

  /** What it does when it is not negated and governs nothing special. */
  public Force force() {
    return force;
  }
}
