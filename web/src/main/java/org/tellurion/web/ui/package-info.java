/** What templates are typed by: frame, queries and the models of components. No HTTP. */
@NullMarked
package org.tellurion.web.ui;

import org.jspecify.annotations.NullMarked;
