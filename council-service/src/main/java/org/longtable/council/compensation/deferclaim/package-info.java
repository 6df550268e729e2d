/** An advisor wishes to be paid later. */
@NullMarked
package org.longtable.council.compensation.deferclaim;

import org.jspecify.annotations.NullMarked;
