/**
 * Documents: files of any kind become one canonical text and a tree of provisions that points into
 * it. Floor 1: may use {@code model}, and the libraries that open files. Reads files, writes none.
 *
 * <p>Door: Document, DocumentReader, IsolatedReader (for files that nobody vouches for), Language,
 * PageStart, Provision, ProvisionKind, ReadingLimits, ReadingLog, ReadingNote, Span, TextFormat,
 * UnreadableDocument.
 */
@NullMarked
package org.tellurion.text;

import org.jspecify.annotations.NullMarked;
