/** An advisor takes work on. */
@NullMarked
package org.longtable.council.recruiting.matchopportunity;

import org.jspecify.annotations.NullMarked;
