/** Somebody says whether they will come, and what they need in order to take part. */
@NullMarked
package org.longtable.council.meetings.answerinvitation;

import org.jspecify.annotations.NullMarked;
