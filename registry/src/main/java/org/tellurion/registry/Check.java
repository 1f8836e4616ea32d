package org.tellurion.registry;

/** One rule that a set of data files has to keep. */
@FunctionalInterface
interface Check {
  void run(ClaimSet claims, Findings findings);
}
