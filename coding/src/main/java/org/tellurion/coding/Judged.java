package org.tellurion.coding;

/**
 * A row of labels beside what was found.
 *
 * @param key the question, feature or column it counts for
 * @param wanted what the label says
 * @param found what the coder says
 */
record Judged(String key, boolean wanted, boolean found) {}
