/** A small made-up record, for the style guide and for tests. Nothing in it is a fact. */
@NullMarked
package org.tellurion.web.sample;

import org.jspecify.annotations.NullMarked;
