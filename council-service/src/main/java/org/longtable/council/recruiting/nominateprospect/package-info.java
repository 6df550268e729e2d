/** Somebody is considered for a seat. */
@NullMarked
package org.longtable.council.recruiting.nominateprospect;

import org.jspecify.annotations.NullMarked;
