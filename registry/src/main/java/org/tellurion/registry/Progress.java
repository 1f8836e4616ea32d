package org.tellurion.registry;

/** Is told how far a long piece of work is. Called from the working thread; must return fast. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (what, done, total) -> {};

  /**
   * Takes a report.
   *
   * @param what the work, in words
   * @param done steps done
   * @param total steps in all, or 0 when that is not known
   */
  void report(String what, int done, int total);
}
