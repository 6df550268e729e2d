/** A council wants another number of seats. */
@NullMarked
package org.longtable.council.organization.changeseats;

import org.jspecify.annotations.NullMarked;
