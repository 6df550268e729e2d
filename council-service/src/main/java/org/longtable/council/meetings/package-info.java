/** Meetings, write side. */
@NullMarked
package org.longtable.council.meetings;

import org.jspecify.annotations.NullMarked;
