/** Something in the minutes is put right, visibly. */
@NullMarked
package org.longtable.council.meetings.correctminutes;

import org.jspecify.annotations.NullMarked;
