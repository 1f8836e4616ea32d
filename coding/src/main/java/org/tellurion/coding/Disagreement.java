package org.tellurion.coding;

/**
 * A row on which coder and label differ: a question to whoever opens the text, not yet an error of
 * either.
 *
 * @param key the question, feature or column
 * @param text file or id of the text
 * @param pinpoint the article or place that the label names
 * @param label what the label says, with the reader's finer word
 * @param found outcome of the coder
 * @param provision where the coder fired first; empty when it did not
 * @param trigger the words it went by; empty when it did not fire
 * @param rule the rule that fired; empty when none did
 */
public record Disagreement(
    String key,
    String text,
    String pinpoint,
    String label,
    String found,
    String provision,
    String trigger,
    String rule) {}
