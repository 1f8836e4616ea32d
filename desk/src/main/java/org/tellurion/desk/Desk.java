package org.tellurion.desk;

import java.time.LocalDate;
import org.tellurion.registry.Snapshot;

/**
 * Answers questions from one snapshot. Immutable; indexes are built on first use and shared.
 *
 * @param snapshot what is recorded
 * @param today the day against which deadlines are read; never taken from a clock here
 */
public record Desk(Snapshot snapshot, LocalDate today) {}
