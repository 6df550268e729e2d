/** An item is put on the agenda, before the meeting or while it goes on. */
@NullMarked
package org.longtable.council.meetings.addagendaitem;

import org.jspecify.annotations.NullMarked;
