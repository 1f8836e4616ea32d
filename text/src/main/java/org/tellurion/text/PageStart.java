package org.tellurion.text;

/**
 * Where a page begins.
 *
 * @param page from 1
 * @param offset of its first character in the canonical text
 */
public record PageStart(int page, int offset) {}
