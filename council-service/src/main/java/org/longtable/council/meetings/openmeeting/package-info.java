/** A meeting begins. */
@NullMarked
package org.longtable.council.meetings.openmeeting;

import org.jspecify.annotations.NullMarked;
