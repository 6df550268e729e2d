/** Somebody who had lapsed or left takes a seat again. */
@NullMarked
package org.longtable.council.recruiting.returnadvisor;

import org.jspecify.annotations.NullMarked;
