/** Meetings, read side: list, page, calendar, action items, invitations. */
@NullMarked
package org.longtable.projection.meetings;

import org.jspecify.annotations.NullMarked;
