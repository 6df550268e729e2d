/** How the read side runs as a service of its own; one process with both has its own way (standalone). */
@NullMarked
package org.longtable.projection.bootstrap;

import org.jspecify.annotations.NullMarked;
