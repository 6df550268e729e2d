/** An agenda is put in another order. */
@NullMarked
package org.longtable.council.meetings.reorderagenda;

import org.jspecify.annotations.NullMarked;
