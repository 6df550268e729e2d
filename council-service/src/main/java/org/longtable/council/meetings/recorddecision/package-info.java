/** The meeting decides something. */
@NullMarked
package org.longtable.council.meetings.recorddecision;

import org.jspecify.annotations.NullMarked;
