/** The ten leadership metrics by month, each with a query for the events behind it. */
@NullMarked
package org.longtable.projection.dashboard;

import org.jspecify.annotations.NullMarked;
