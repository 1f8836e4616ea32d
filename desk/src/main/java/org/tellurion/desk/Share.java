package org.tellurion.desk;

/**
 * A part of a number of things, of which some could not be read.
 *
 * <p>A theme that is not recorded for an unread text is not absent from it. So {@code carrying / n}
 * is a lower bound of the share, and {@code (carrying + unread without it) / n} an upper bound.
 *
 * @param carrying things recorded to carry it
 * @param carryingRead those of them whose text is public in full
 * @param n all things
 * @param unread things whose text is not public in full
 */
public record Share(int carrying, int carryingRead, int n, int unread) {
  public Share {
    if (carryingRead < 0
        || unread < 0
        || carrying < carryingRead
        || carrying - carryingRead > unread
        || carryingRead > n - unread) {
      throw new IllegalArgumentException(
          "no share: " + carrying + ", " + carryingRead + " of " + n + ", " + unread + " unread");
    }
  }

  /** Things whose text is public in full. */
  public int read() {
    return n - unread;
  }

  /** Things that carry it or may carry it unread. */
  public int possible() {
    return carrying + unread - (carrying - carryingRead);
  }

  /** Lower bound in whole percent, rounded down; 0 when there are no things. */
  public int atLeastPercent() {
    return percent(carrying, n);
  }

  /** Upper bound in whole percent, rounded up; 0 when there are no things. */
  public int atMostPercent() {
    return n == 0 ? 0 : Math.ceilDiv(100 * possible(), n);
  }

  /** Share among the read alone in whole percent, rounded down; 0 when nothing is read. */
  public int readPercent() {
    return percent(carryingRead, read());
  }

  private static int percent(int part, int whole) {
    return whole == 0 ? 0 : Math.floorDiv(100 * part, whole);
  }
}
