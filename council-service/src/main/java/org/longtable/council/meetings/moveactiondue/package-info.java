/** An action item is due on another day. */
@NullMarked
package org.longtable.council.meetings.moveactiondue;

import org.jspecify.annotations.NullMarked;
