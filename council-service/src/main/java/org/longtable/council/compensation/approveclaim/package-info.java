/** Somebody who runs the council approves a claim. */
@NullMarked
package org.longtable.council.compensation.approveclaim;

import org.jspecify.annotations.NullMarked;
