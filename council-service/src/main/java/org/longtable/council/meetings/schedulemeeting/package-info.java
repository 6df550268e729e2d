/** A meeting is put on the calendar; the item for family ideas stands on its agenda from the start. */
@NullMarked
package org.longtable.council.meetings.schedulemeeting;

import org.jspecify.annotations.NullMarked;
