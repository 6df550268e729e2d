/** The ten figures that leadership watches, by month, each opening onto the events it was made of. */
@NullMarked
package org.longtable.projection.dashboard;

import org.jspecify.annotations.NullMarked;
