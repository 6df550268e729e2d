/** Somebody needs something in order to take part. */
@NullMarked
package org.longtable.council.meetings.requestaccommodation;

import org.jspecify.annotations.NullMarked;
