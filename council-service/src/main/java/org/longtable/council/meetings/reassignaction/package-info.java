/** Somebody else takes it on. */
@NullMarked
package org.longtable.council.meetings.reassignaction;

import org.jspecify.annotations.NullMarked;
