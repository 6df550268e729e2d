/** Pipeline, roster, readiness, work and each advisor's way, as people look at them. */
@NullMarked
package org.longtable.projection.recruiting;

import org.jspecify.annotations.NullMarked;
