/** A meeting is moved to another time. */
@NullMarked
package org.longtable.council.meetings.movemeeting;

import org.jspecify.annotations.NullMarked;
