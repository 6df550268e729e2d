/** A meeting ends and its minutes stand. */
@NullMarked
package org.longtable.council.meetings.closemeeting;

import org.jspecify.annotations.NullMarked;
