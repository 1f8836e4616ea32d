package org.tellurion.coding;

/**
 * Phrases that stand for the same thing.
 *
 * @param lines a phrase a line, its words parted by one space
 */
record PhraseGroup(Tag tag, String lines) {}
