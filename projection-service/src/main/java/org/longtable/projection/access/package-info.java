/** People and what they may act as, for pickers and names. */
@NullMarked
package org.longtable.projection.access;

import org.jspecify.annotations.NullMarked;
