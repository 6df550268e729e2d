/** Views of meetings: lists, details, calendar, action items, and invitations. */
@NullMarked
package org.longtable.projection.meetings;

import org.jspecify.annotations.NullMarked;
