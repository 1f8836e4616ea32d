package org.tellurion.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value computed once, by the first reader; later readers do not wait. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T present = value;
    if (present == null) {
      synchronized (this) {
        present = value;
        if (present == null) {
          present = maker.get();
          value = present;
        }
      }
    }
    return present;
  }
}
