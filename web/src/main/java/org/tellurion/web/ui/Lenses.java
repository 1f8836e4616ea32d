package org.tellurion.web.ui;

import org.tellurion.desk.Lens;

/**
 * The lens of a page as the reader wrote it, so that links keep it.
 *
 * @param lens what it means
 * @param asOf the text of {@code as-of}; empty for none
 * @param on the text of {@code on}; empty for none
 */
public record Lenses(Lens lens, String asOf, String on) {
  /** No lens. */
  public static final Lenses NONE = new Lenses(Lens.NOW, "", "");

  /** Name of the parameter that asks what was recorded by a date. */
  public static final String AS_OF = "as-of";

  /** Name of the parameter that asks what was in the world on a date. */
  public static final String ON = "on";

  /**
   * Takes the lens out of a query.
   *
   * @throws IllegalArgumentException when a text is no date
   */
  public static Lenses of(Query query) {
    String asOf = query.first(AS_OF).orElse("");
    String on = query.first(ON).orElse("");
    return new Lenses(Lens.parse(asOf, on), asOf, on);
  }

  /** Whether the page shows something else than the present. */
  public boolean isActive() {
    return !asOf.isEmpty() || !on.isEmpty();
  }

  /** The query with this lens. */
  public Query keep(Query query) {
    Query withAsOf = asOf.isEmpty() ? query : query.with(AS_OF, asOf);
    return on.isEmpty() ? withAsOf : withAsOf.with(ON, on);
  }
}
