/**
 * What a user asks for: lists, profiles, trends, gaps, coverage, monitoring. Floor 3: may use the
 * engines and stores below; knows nothing of HTTP, HTML or terminals.
 *
 * <p>Start at {@link org.tellurion.desk.Desk}: it answers every question from one snapshot. Each
 * answer is a {@link org.tellurion.desk.View}, one value from which HTML, JSON and CSV are written.
 *
 * <p>Door: the public types of this package.
 */
@NullMarked
package org.tellurion.desk;

import org.jspecify.annotations.NullMarked;
