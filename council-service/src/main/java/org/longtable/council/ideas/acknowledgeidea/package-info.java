/** Somebody of the council says that an idea was read. */
@NullMarked
package org.longtable.council.ideas.acknowledgeidea;

import org.jspecify.annotations.NullMarked;
