/** A member was not heard of any more. */
@NullMarked
package org.longtable.council.recruiting.lapseadvisor;

import org.jspecify.annotations.NullMarked;
