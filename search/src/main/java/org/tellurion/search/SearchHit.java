package org.tellurion.search;

/**
 * A document that answers a query.
 *
 * @param score comparable within one answer only; higher is better
 */
public record SearchHit(SearchDocument document, float score) {}
