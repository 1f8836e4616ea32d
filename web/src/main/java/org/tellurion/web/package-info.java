/**
 * The web door: HTTP, pages, and the same answers as JSON and CSV. Floor 4: may use everything
 * below; nothing uses it but the launcher.
 *
 * <p>Start at {@link org.tellurion.web.WebServer}. A page is a {@link org.tellurion.web.page.Page};
 * all of them stand in {@link org.tellurion.web.page.Pages}. Templates ({@code src/main/jte}) are
 * typed by the records of {@link org.tellurion.web.ui}.
 *
 * <p>Door: the public types of this package.
 */
@NullMarked
package org.tellurion.web;

import org.jspecify.annotations.NullMarked;
