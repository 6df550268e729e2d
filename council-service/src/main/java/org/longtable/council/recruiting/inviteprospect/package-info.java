/** A prospect is asked to take a seat. */
@NullMarked
package org.longtable.council.recruiting.inviteprospect;

import org.jspecify.annotations.NullMarked;
