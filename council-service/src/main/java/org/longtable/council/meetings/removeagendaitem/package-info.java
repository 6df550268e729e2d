/** An item is taken off the agenda. */
@NullMarked
package org.longtable.council.meetings.removeagendaitem;

import org.jspecify.annotations.NullMarked;
