/** Starts the read side as a separate service. The single-process version has its own start in the module standalone. */
@NullMarked
package org.longtable.projection.bootstrap;

import org.jspecify.annotations.NullMarked;
