package org.tellurion.text;

/** Reads a file of any known format into a {@link Document}. */
public final class DocumentReader {
  private DocumentReader() {}
}
