/**
 * Stores and readers for claims: data files, ledger, resolution, snapshots. Floor 1: may use {@code
 * model}.
 *
 * <p>Start at {@link org.tellurion.registry.Registry}: it keeps the ledger and hands out {@link
 * org.tellurion.registry.Snapshot}s. Flow: data file → {@code DataFiles} → entries → {@link
 * org.tellurion.registry.Ledger} → {@link org.tellurion.registry.Resolution} → {@code Snapshot}.
 *
 * <p>Door: see the public types of this package; everything else is package-private.
 */
@NullMarked
package org.tellurion.registry;

import org.jspecify.annotations.NullMarked;
