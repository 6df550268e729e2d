/** A time-boxed trial begins. */
@NullMarked
package org.longtable.council.recruiting.starttrial;

import org.jspecify.annotations.NullMarked;
