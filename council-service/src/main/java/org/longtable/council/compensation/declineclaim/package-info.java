/** A claim will not be paid, or its own advisor does not wish to be paid. */
@NullMarked
package org.longtable.council.compensation.declineclaim;

import org.jspecify.annotations.NullMarked;
