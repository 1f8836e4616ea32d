/** Pages: which addresses exist, what each takes, which view of the desk answers it. */
@NullMarked
package org.tellurion.web.page;

import org.jspecify.annotations.NullMarked;
