/** The framework that all views share: documents with positions, batches, progress, and rebuilds. */
@NullMarked
package org.longtable.projection.projectionframework;

import org.jspecify.annotations.NullMarked;
