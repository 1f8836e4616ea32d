package org.tellurion.text;

/**
 * How much a reader takes on before it refuses or stops.
 *
 * @param bytes of a file; a larger one is refused without being read
 * @param characters of text; what is beyond them is cut, with a note
 * @param blocks in a text; what is beyond them is cut, with a note
 * @param depth of nesting in a file that nests; a deeper one is refused. The parser of XML itself
 *     refuses 100 and says no more than that the file is damaged, so it should stay below
 */
public record ReadingLimits(long bytes, int characters, int blocks, int depth) {
  /** 100 MB, 20 million characters, half a million blocks, 60 levels. */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(100_000_000L, 20_000_000, 500_000, 60);

  public ReadingLimits {
    if (bytes < 1 || characters < 1 || blocks < 1 || depth < 1) {
      throw new IllegalArgumentException("every limit of reading must be above zero");
    }
  }
}
