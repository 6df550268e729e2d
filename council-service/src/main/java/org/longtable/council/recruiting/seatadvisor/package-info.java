/** A prospect takes a seat. */
@NullMarked
package org.longtable.council.recruiting.seatadvisor;

import org.jspecify.annotations.NullMarked;
