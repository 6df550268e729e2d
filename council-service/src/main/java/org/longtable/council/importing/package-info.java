/** Brings spreadsheets in: what was read becomes commands, as of the dates in the sheets. */
@NullMarked
package org.longtable.council.importing;

import org.jspecify.annotations.NullMarked;
