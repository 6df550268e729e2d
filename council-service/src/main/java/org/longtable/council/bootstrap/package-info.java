/** How the write side runs as a service of its own; one process with both has its own way (standalone). */
@NullMarked
package org.longtable.council.bootstrap;

import org.jspecify.annotations.NullMarked;
