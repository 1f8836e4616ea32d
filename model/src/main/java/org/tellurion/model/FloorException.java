package org.tellurion.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Allows a class, or every class of a package, to use a room that is not on a floor below its own.
 * Each use is a debt with a reason; the test of the floors reads it.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface FloorException {
  /** Name of the room that is used, for example {@code web}. */
  String room();

  /** Why it cannot be otherwise. */
  String reason();
}
