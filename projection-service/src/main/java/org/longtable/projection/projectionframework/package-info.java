/** What every view shares: documents that know their position, batches, progress and rebuilding. */
@NullMarked
package org.longtable.projection.projectionframework;

import org.jspecify.annotations.NullMarked;
