package org.tellurion.search;

/**
 * A piece of plain text in an excerpt. Never markup: whoever shows it escapes it.
 *
 * @param marked whether the query asked for it
 */
public record Segment(String text, boolean marked) {}
