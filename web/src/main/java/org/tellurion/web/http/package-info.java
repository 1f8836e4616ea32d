/** The server: routing, representations, limits, caching, problems. No page knows of it. */
@NullMarked
package org.tellurion.web.http;

import org.jspecify.annotations.NullMarked;
