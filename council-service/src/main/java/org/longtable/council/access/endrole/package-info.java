/** Somebody's role ends. */
@NullMarked
package org.longtable.council.access.endrole;

import org.jspecify.annotations.NullMarked;
