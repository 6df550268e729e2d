/** Somebody takes on something to do. */
@NullMarked
package org.longtable.council.meetings.assignaction;

import org.jspecify.annotations.NullMarked;
