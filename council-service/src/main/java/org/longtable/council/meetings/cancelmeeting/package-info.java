/** A meeting will not take place. */
@NullMarked
package org.longtable.council.meetings.cancelmeeting;

import org.jspecify.annotations.NullMarked;
