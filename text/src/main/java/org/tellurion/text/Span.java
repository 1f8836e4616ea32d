package org.tellurion.text;

/**
 * A stretch of a canonical text.
 *
 * @param start offset of its first UTF-16 code unit, from 0
 * @param end offset after its last; not below {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span from " + start + " to " + end);
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether every place of {@code other} is in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The words of {@code text} that this points to. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
