/** Somebody of the council got in touch with a prospect. */
@NullMarked
package org.longtable.council.recruiting.recordcontact;

import org.jspecify.annotations.NullMarked;
