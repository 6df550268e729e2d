/** Views of the recruiting pipeline, the roster, readiness, opportunities, and the history of each advisor. */
@NullMarked
package org.longtable.projection.recruiting;

import org.jspecify.annotations.NullMarked;
