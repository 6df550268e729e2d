/** A member leaves the council. */
@NullMarked
package org.longtable.council.recruiting.stepdown;

import org.jspecify.annotations.NullMarked;
