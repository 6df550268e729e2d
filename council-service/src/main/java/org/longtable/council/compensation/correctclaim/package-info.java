/** The amount of a claim is put right. */
@NullMarked
package org.longtable.council.compensation.correctclaim;

import org.jspecify.annotations.NullMarked;
