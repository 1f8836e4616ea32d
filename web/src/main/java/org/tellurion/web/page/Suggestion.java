package org.tellurion.web.page;

/**
 * What might have been meant.
 *
 * @param label what a reader sees
 * @param path address without lens
 */
public record Suggestion(String label, String path) {}
