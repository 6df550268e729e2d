/** A trial ends. */
@NullMarked
package org.longtable.council.recruiting.closetrial;

import org.jspecify.annotations.NullMarked;
