package org.tellurion.cli;

/** Exit codes, after sysexits.h where it has one; {@code docs/guide.md} lists them for users. */
final class ExitCode {
  static final int OK = 0;

  /** The question was answered, and the answer is that something is wrong (validate). */
  static final int PROBLEMS = 1;

  static final int USAGE = 2;
  static final int BAD_DATA = 65;
  static final int NO_INPUT = 66;
  static final int UNAVAILABLE = 69;
  static final int INTERNAL = 70;
  static final int CANNOT_CREATE = 73;
  static final int IO = 74;

  private ExitCode() {}
}
