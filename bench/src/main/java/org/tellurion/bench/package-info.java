/** Made-up registries for the benchmarks. No part of the program. */
@NullMarked
package org.tellurion.bench;

import org.jspecify.annotations.NullMarked;
