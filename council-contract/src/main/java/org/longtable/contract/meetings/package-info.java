/** Meetings: planned, announced, held, and kept in minutes that change only visibly. */
@NullMarked
package org.longtable.contract.meetings;

import org.jspecify.annotations.NullMarked;
