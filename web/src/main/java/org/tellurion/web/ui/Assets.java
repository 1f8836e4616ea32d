package org.tellurion.web.ui;

/**
 * Addresses of style sheet and islands, with the hash of their content in the name.
 *
 * @param style the style sheet
 * @param theme remembers light or dark
 * @param map points out links on the map
 */
public record Assets(String style, String theme, String map) {}
