/** A prospect does not wish to take a seat. */
@NullMarked
package org.longtable.council.recruiting.declineinvitation;

import org.jspecify.annotations.NullMarked;
