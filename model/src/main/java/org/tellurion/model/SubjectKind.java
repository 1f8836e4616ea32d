package org.tellurion.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of thing a claim can be about. The code is the word used in files, URLs and JSON. */
public enum SubjectKind {
  INSTRUMENT("instrument"),
  MEMBERSHIP("membership"),
  COMMITMENT("commitment"),
  PARTY("party"),
  MINERAL("mineral"),
  STRATEGY("strategy"),
  HOOK("hook"),
  MEASURE("measure"),
  DISPUTE("dispute"),
  INCIDENT("incident"),
  TOOL_USE("tool-use"),
  CRITICALITY_LIST("criticality-list");

  private final String code;

  SubjectKind(String code) {
    this.code = code;
  }

  /** The word used in files, URLs and JSON, for example {@code tool-use}. */
  public String code() {
    return code;
  }

  /** Finds the kind with this code, or empty when there is none. */
  public static Optional<SubjectKind> findByCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
