/** Work is not on offer any more. */
@NullMarked
package org.longtable.council.recruiting.closeopportunity;

import org.jspecify.annotations.NullMarked;
