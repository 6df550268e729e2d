/** Compensation, read side: statements, what is open, totals. */
@NullMarked
package org.longtable.projection.compensation;

import org.jspecify.annotations.NullMarked;
