package org.tellurion.text;

import org.jspecify.annotations.Nullable;

/** One open level of a numbering: the item that was opened last and what must come next. */
final class Level {
  /** What is counted. */
  enum Series {
    NUMBER,
    LETTER_LOWER,
    LETTER_UPPER,
    ROMAN_LOWER,
    ROMAN_UPPER,
    DECIMAL,
    BULLET
  }

  final Marker.Form form;
  final Series series;

  /** Depth that the format gives, from 1; 0 when it gives none. */
  final int depth;

  final Node node;
  final String number;
  final int value;

  Level(Marker marker, Series series, int depth, Node node) {
    this.form = marker.form();
    this.series = series;
    this.depth = depth;
    this.node = node;
    this.number = marker.number();
    this.value = value(series, marker.number());
  }

  /** Whether {@code marker} counts on at this level if read as {@code as}. */
  boolean fits(Marker marker, Series as) {
    if (form != marker.form() || series != as) {
      return false;
    }
    return as != Series.DECIMAL || components(number) == components(marker.number());
  }

  /** Whether {@code marker} is the next of this level. */
  boolean isNext(Marker marker, Series as) {
    if (!fits(marker, as) || as == Series.BULLET) {
      return fits(marker, as);
    }
    if (as == Series.DECIMAL && !prefix(number).equals(prefix(marker.number()))) {
      return false;
    }
    return value(as, marker.number()) == value + 1;
  }

  /** The series that a number can belong to; the more usual one first. */
  static Series[] series(Marker marker) {
    String number = marker.number();
    if (marker.form() == Marker.Form.BULLET) {
      return new Series[] {Series.BULLET};
    }
    if (marker.form() == Marker.Form.DECIMAL) {
      return new Series[] {Series.DECIMAL};
    }
    char first = number.charAt(0);
    if (first >= '0' && first <= '9') {
      return new Series[] {Series.NUMBER};
    }
    boolean upper = Character.isUpperCase(first);
    Series letter = upper ? Series.LETTER_UPPER : Series.LETTER_LOWER;
    Series roman = upper ? Series.ROMAN_UPPER : Series.ROMAN_LOWER;
    if (Numerals.roman(number) == 0) {
      return new Series[] {letter};
    }
    return Numerals.letter(number) == 0 ? new Series[] {roman} : new Series[] {letter, roman};
  }

  /** The place of {@code number} in its series, from 1; 0 for a bullet. */
  static int value(Series series, String number) {
    return switch (series) {
      case NUMBER -> Numerals.decimal(number);
      case LETTER_LOWER, LETTER_UPPER -> Numerals.letter(number);
      case ROMAN_LOWER, ROMAN_UPPER -> Numerals.roman(number);
      case DECIMAL -> Numerals.decimal(number.substring(number.lastIndexOf('.') + 1));
      case BULLET -> 0;
    };
  }

  static String prefix(String decimal) {
    int dot = decimal.lastIndexOf('.');
    return dot < 0 ? "" : decimal.substring(0, dot);
  }

  private static int components(String decimal) {
    int count = 1;
    for (int i = 0; i < decimal.length(); i++) {
      if (decimal.charAt(i) == '.') {
        count++;
      }
    }
    return count;
  }

  /** The level among {@code levels}, from the deepest, that {@code marker} fits; or null. */
  static @Nullable Level find(java.util.List<Level> levels, Marker marker, Series as) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).fits(marker, as)) {
        return levels.get(i);
      }
    }
    return null;
  }
}
