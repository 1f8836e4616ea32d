package org.tellurion.registry;

import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tellurion.model.SubjectId;

/**
 * The subjects of one kind in a {@link Snapshot}, resolved by the first reader who asks for the
 * kind. A short command asks for few kinds and does not pay for the rest; resolution is pure, so
 * that nobody can tell when it ran.
 */
final class Shelf {
  private final Supplier<Content> maker;
  private volatile @Nullable Content content;

  /**
   * What stands on the shelf.
   *
   * @param present subjects with a live claim, by id
   * @param ended subjects all of whose claims were withdrawn
   */
  record Content(NavigableMap<String, Entity> present, Map<SubjectId, Entity> ended) {}

  /** A shelf that is filled when it is first asked. */
  Shelf(Supplier<Content> maker) {
    this.maker = maker;
  }

  /** Whether somebody has asked already. */
  boolean isFilled() {
    return content != null;
  }

  /** The subjects; fills the shelf the first time. */
  Content content() {
    Content filled = content;
    if (filled == null) {
      synchronized (this) {
        filled = content;
        if (filled == null) {
          filled = maker.get();
          content = filled;
        }
      }
    }
    return filled;
  }
}
